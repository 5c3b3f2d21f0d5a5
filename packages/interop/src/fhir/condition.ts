import { z } from "zod";
import { codeName, codesIn, hasCode, idOf, lookUp, systems, wordsOf } from "./codes.ts";
import { conditionByIcd10, conditionBySnomed, conditionByWords } from "./condition-codes.ts";
import { type Concept, conceptSchema, periodSchema } from "./elements.ts";
import { entry, mapping, type Reading, shortened, unread } from "./reading.ts";
import { dateWithin, momentSince } from "./when.ts";

const schema = z.object({
  clinicalStatus: conceptSchema.optional(),
  verificationStatus: conceptSchema.optional(),
  code: conceptSchema.optional(),
  onsetDateTime: z.string().optional(),
  onsetPeriod: periodSchema.optional(),
  abatementDateTime: z.string().optional(),
  abatementPeriod: periodSchema.optional(),
  recordedDate: z.string().optional(),
});
type Condition = z.output<typeof schema>;

/** ICD-10-CM as it is written here; senders leave the dot out. */
const withDot = (code: string): string => {
  const upper = code.toUpperCase();
  return /^[A-Z]\d[0-9A-Z]{2,5}$/.test(upper) ? `${upper.slice(0, 3)}.${upper.slice(3)}` : upper;
};

/** The condition by its codes, else by its own words. No code is made up that the resource does not carry. */
const named = (code: Concept | undefined): { condition?: string; icd10?: string } => {
  const [icd10] = codesIn(code, systems.icd10).map(withDot);
  const words = wordsOf(code, systems.snomed);
  const condition =
    lookUp(conditionBySnomed, codesIn(code, systems.snomed)) ??
    (icd10 === undefined ? undefined : conditionByIcd10(icd10)) ??
    (words === undefined || icd10 !== undefined ? undefined : (conditionByWords(words) ?? idOf(words)));
  return { ...(condition === undefined ? {} : { condition }), ...(icd10 === undefined ? {} : { icd10 }) };
};

/** Why a condition is not one the patient has or had. */
const doubt = ({ verificationStatus }: Condition): string | undefined => {
  if (hasCode(verificationStatus, "entered-in-error")) return "It was entered in error.";
  if (hasCode(verificationStatus, "refuted")) return "It was refuted: the patient does not have it.";
  return hasCode(verificationStatus, "unconfirmed", "provisional", "differential")
    ? "It is only suspected; a suspicion is not read as a condition the patient has."
    : undefined;
};

const over = ["inactive", "remission", "resolved"] as const;

const read = (condition: Condition, today: string): Reading => {
  const why = doubt(condition);
  if (why !== undefined) return unread(why);
  const { condition: name, icd10 } = named(condition.code);
  if (name === undefined && icd10 === undefined)
    return unread(
      `Its code ${codeName(condition.code)} is not known here and it has no words to go by; add its display.`,
    );
  const onset = condition.onsetDateTime ?? condition.onsetPeriod?.start;
  const end = condition.abatementDateTime ?? condition.abatementPeriod?.end ?? condition.onsetPeriod?.end;
  const isOver = end === undefined && hasCode(condition.clinicalStatus, ...over);
  if (isOver && name !== "cancer") return unread("It is over and no date says since when; add the date of abatement.");
  const moment = momentSince(today, onset, condition.recordedDate);
  if ("why" in moment) return unread(moment.why);
  const detail = wordsOf(condition.code, systems.snomed);
  return entry("condition", moment.at, {
    condition: isOver ? "history-of-cancer" : name,
    icd10,
    from: dateWithin(onset),
    to: dateWithin(end),
    detail: detail === undefined ? undefined : shortened(detail, 2000),
  });
};

/** Condition → `condition`. */
export const condition = mapping(schema, (resource, { today }) => read(resource, today));
