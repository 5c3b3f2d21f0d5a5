import { createHash } from "node:crypto";
import {
  type Chart,
  type Outcome,
  ok,
  type Patient,
  parseJson,
  readChart,
  referencesOf,
  refuse,
} from "@pinpoint/chart";
import { readBundle, type Unread } from "@pinpoint/interop";
import type { Knowledge } from "@pinpoint/knowledge";
import type { ImportedDraft } from "@pinpoint/platform";
import { formOf, neitherForm } from "./file-form.ts";
import { patientDetails } from "./patient-details.ts";
import { textOf, unknownIn } from "./read-chart.ts";

/** A file as it is brought in: whose it is, what it says, and the digest by which it is known again. */
export interface Incoming {
  readonly digest: string;
  readonly patient: Patient;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  /** The number in the clinic the file comes from. */
  readonly number: string | undefined;
  readonly drafts: readonly (ImportedDraft & { readonly kind: string })[];
  readonly unread: readonly Unread[];
}

/** Entries of a chart file; the ids the reading gave to those without one are left out, so that two files fit into one chart. */
const draftsOf = ({ entries }: Chart): Incoming["drafts"] => {
  const named = new Set(entries.flatMap((entry) => referencesOf(entry).map(([, id]) => id)));
  return entries.map(({ id, kind, at, body }, index) => {
    const given = id === `entry-${index + 1}` && !named.has(id);
    return {
      kind,
      draft: given ? { kind, at, body } : { id, kind, at, body },
      reference: `chart-file/${id}`,
      source: null,
    };
  });
};

const fromBundle = (value: unknown, digest: string, knowledge: Knowledge, today: string): Outcome<Incoming> => {
  const read = readBundle(value, { today, knowledge });
  if (!read.ok) return read;
  const { patient, drafts, unread } = read.value;
  const { birthDate, sex, state } = patient;
  const inOrder = drafts.toSorted((a, b) => (a.draft.at < b.draft.at ? -1 : a.draft.at > b.draft.at ? 1 : 0));
  return ok({
    digest,
    patient: { birthDate, sex, ...(state === undefined ? {} : { state }) },
    ...patientDetails(value),
    drafts: inOrder.map(({ draft, resource, source }) => ({ kind: draft.kind, draft, reference: resource, source })),
    unread,
  });
};

/** Reads a FHIR R4 bundle or a chart file to be brought in. */
export const readIncoming = (path: string, knowledge: Knowledge, today: string): Outcome<Incoming> => {
  const text = textOf(path);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  const digest = createHash("sha256").update(text.value).digest("hex");
  const form = formOf(parsed.value);
  if (form === "neither") return refuse(neitherForm);
  if (form === "fhir") return fromBundle(parsed.value, digest, knowledge, today);
  const read = readChart(parsed.value, { today });
  if (!read.ok) return read;
  const problems = unknownIn(read.value, knowledge);
  if (problems.length > 0) return refuse(...problems);
  const nobody = { givenName: undefined, familyName: undefined, number: undefined };
  return ok({ digest, patient: read.value.patient, ...nobody, drafts: draftsOf(read.value), unread: [] });
};
