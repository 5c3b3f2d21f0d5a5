import { z } from "zod";
import { codesIn, idOf, lookUp, systems, wordsOf } from "./codes.ts";
import { conceptSchema, periodSchema, referenceSchema } from "./elements.ts";
import { entry, mapping, shortened, unread } from "./reading.ts";
import { momentOf } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  docStatus: z.string().optional(),
  type: conceptSchema.optional(),
  date: z.string().optional(),
  description: z.string().optional(),
  authenticator: referenceSchema.optional(),
  content: z
    .array(
      z.object({
        attachment: z
          .object({ url: z.string().optional(), title: z.string().optional(), creation: z.string().optional() })
          .optional(),
      }),
    )
    .optional(),
  context: z.object({ period: periodSchema.optional() }).optional(),
});
type DocumentReference = z.output<typeof schema>;

/** LOINC codes of documents that payers ask for, by the name they go by here. */
const byLoinc: ReadonlyMap<string, string> = new Map([
  ["11506-3", "visit-note"],
  ["11488-4", "visit-note"],
  ["34117-2", "visit-note"],
  ["28570-0", "procedure-note"],
  ["11504-8", "procedure-note"],
  ["18748-4", "imaging-report"],
  ["59284-0", "consent"],
  ["18776-5", "care-plan"],
]);

const doubt = ({ status, docStatus }: DocumentReference): string | undefined => {
  if (status === "entered-in-error" || docStatus === "entered-in-error") return "It was entered in error.";
  if (status !== "current") return "It is not the current version of the document.";
  return docStatus === "preliminary" ? "It is not final, so it is not yet in the file." : undefined;
};

/** Where it is kept: an address, never the document's own bytes. */
const placeOf = (url: string | undefined): string | undefined =>
  url === undefined || url.startsWith("data:") || url.length > 500 ? undefined : url;

/** DocumentReference → `document`. What it holds is not read; only its authenticator has signed it, its author need not. */
export const documentReference = mapping(schema, (resource) => {
  const why = doubt(resource);
  if (why !== undefined) return unread(why);
  const type = lookUp(byLoinc, codesIn(resource.type, systems.loinc)) ?? idOf(wordsOf(resource.type) ?? "");
  if (type === undefined) return unread("It does not tell what kind of document it is; add the words of its type.");
  const attachments = (resource.content ?? []).flatMap(({ attachment }) => attachment ?? []);
  const [first] = attachments;
  const moment = momentOf(resource.context?.period?.start ?? first?.creation, resource.date);
  if ("why" in moment) return unread(moment.why);
  const title = (resource.description ?? first?.title)?.trim();
  const signed = resource.authenticator?.display?.trim();
  return entry("document", moment.at, {
    type,
    title: title ? shortened(title, 200) : undefined,
    signedBy: signed ? shortened(signed, 200) : undefined,
    reference: placeOf(first?.url),
  });
});
