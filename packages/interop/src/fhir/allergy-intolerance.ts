import { z } from "zod";
import { codesIn, hasCode, systems, wordsOf } from "./codes.ts";
import { conceptSchema, periodSchema } from "./elements.ts";
import { entry, mapping, shortened, unread } from "./reading.ts";
import { momentSince } from "./when.ts";

const schema = z.object({
  clinicalStatus: conceptSchema.optional(),
  verificationStatus: conceptSchema.optional(),
  code: conceptSchema.optional(),
  onsetDateTime: z.string().optional(),
  onsetPeriod: periodSchema.optional(),
  recordedDate: z.string().optional(),
  lastOccurrence: z.string().optional(),
  reaction: z
    .array(
      z.object({
        substance: conceptSchema.optional(),
        manifestation: z.array(conceptSchema).optional(),
        severity: z.string().optional(),
      }),
    )
    .optional(),
});
type Allergy = z.output<typeof schema>;

/** SNOMED CT codes that say there is none, of any kind or of one. */
const none = ["716186003", "409137002", "428607008", "429625007"];

const doubt = ({ clinicalStatus, verificationStatus, code }: Allergy): string | undefined => {
  if (hasCode(verificationStatus, "entered-in-error")) return "It was entered in error.";
  if (hasCode(verificationStatus, "refuted")) return "It was refuted: the patient does not react to it.";
  if (hasCode(clinicalStatus, "inactive", "resolved")) return "It is over: the patient no longer reacts to it.";
  const saysNone = codesIn(code, systems.snomed).some((one) => none.includes(one));
  return saysNone || /^\s*no known\b/i.test(wordsOf(code) ?? "")
    ? "It says that no allergy is known; that is for a named person to attest (no-known-allergies)."
    : undefined;
};

const worst = (reactions: Allergy["reaction"]): string | undefined =>
  ["severe", "moderate", "mild"].find((severity) => reactions?.some((one) => one.severity === severity));

/** AllergyIntolerance → `allergy`. */
export const allergyIntolerance = mapping(schema, (allergy, { today }) => {
  const why = doubt(allergy);
  if (why !== undefined) return unread(why);
  const substance =
    wordsOf(allergy.code) ?? allergy.reaction?.map(({ substance }) => wordsOf(substance)).find((words) => words);
  if (substance === undefined) return unread("It names no substance; add the words of its code.");
  const moment = momentSince(
    today,
    allergy.onsetDateTime ?? allergy.onsetPeriod?.start,
    allergy.recordedDate,
    allergy.lastOccurrence,
  );
  if ("why" in moment) return unread(moment.why);
  const reaction = (allergy.reaction ?? [])
    .flatMap(({ manifestation = [] }) => manifestation.map((one) => wordsOf(one)))
    .filter((words) => words !== undefined)
    .join(", ");
  return entry("allergy", moment.at, {
    substance: shortened(substance, 200),
    reaction: reaction === "" ? undefined : shortened(reaction, 200),
    severity: worst(allergy.reaction),
  });
});
