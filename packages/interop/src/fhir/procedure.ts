import { z } from "zod";
import { siteOf } from "./body-site.ts";
import { allWordsOf, codeName, codesIn, systems } from "./codes.ts";
import { conceptSchema, periodSchema, referenceSchema } from "./elements.ts";
import { type Intervention, readIntervention } from "./intervention.ts";
import { spineSurgeryInWords } from "./procedure-codes.ts";
import { type Context, entry, mapping, type Reading, shortened, unread } from "./reading.ts";
import { isReferral, therapyOf } from "./therapy-codes.ts";
import { dateWithin, momentOf, momentSince } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  code: conceptSchema.optional(),
  bodySite: z.array(conceptSchema).optional(),
  performedDateTime: z.string().optional(),
  performedPeriod: periodSchema.optional(),
  performer: z.array(z.object({ actor: referenceSchema.optional() })).optional(),
});
type Procedure = z.output<typeof schema>;

const reasons: ReadonlyMap<string, string> = new Map([
  ["entered-in-error", "It was entered in error."],
  ["not-done", "It was not done."],
  ["preparation", "It is being prepared and has not been done."],
  ["on-hold", "It is on hold, and how much of it was done is not known."],
  ["unknown", "Whether it was done is not known."],
]);

const bothEnds = ({ performedDateTime, performedPeriod }: Procedure) => ({
  start: performedPeriod?.start ?? performedDateTime,
  end: performedPeriod?.end,
});

const readTherapy = (procedure: Procedure, therapy: string, words: string, today: string): Reading => {
  const { start, end } = bothEnds(procedure);
  const moment = momentSince(today, start);
  if ("why" in moment) return unread(moment.why);
  return entry("therapy", moment.at, {
    therapy,
    region: siteOf(words, ...(procedure.bodySite ?? []))?.region,
    from: dateWithin(start),
    to: dateWithin(end),
  });
};

const readSurgery = (procedure: Procedure, surgery: string, words: string, today: string): Reading => {
  const { start } = bothEnds(procedure);
  const moment = momentSince(today, start);
  if ("why" in moment) return unread(moment.why);
  return entry("condition", moment.at, {
    condition: surgery,
    from: dateWithin(start),
    detail: shortened(words, 2000),
  });
};

const readInterventional = (procedure: Procedure, { procedure: id, targets, missing }: Intervention): Reading => {
  if (procedure.status !== "completed") return unread("It was not completed, so it does not count as done.");
  const moment = momentOf(bothEnds(procedure).start);
  if ("why" in moment) return unread(moment.why);
  const operator = procedure.performer?.[0]?.actor?.display;
  const body = { procedure: id, targets, operator: operator ? shortened(operator, 80) : undefined };
  return entry("procedure", moment.at, body, ...missing);
};

/** Why the resource does not tell of something done. */
const doubt = (status: string | undefined): string | undefined => {
  if (status === "completed" || status === "in-progress" || status === "stopped") return undefined;
  return reasons.get(status ?? "") ?? "Its status does not tell whether it was done; write completed where it was.";
};

const read = (procedure: Procedure, context: Context): Reading => {
  const { status, code, bodySite = [] } = procedure;
  const words = allWordsOf(code, ...bodySite);
  const codes = codesIn(code, systems.snomed, systems.cpt, systems.hcpcs);
  if (isReferral(codes, words)) return unread("A referral is not a course of therapy done.");
  const why = doubt(status);
  if (why !== undefined) return unread(why);
  const intervention = readIntervention(code, bodySite, context);
  if (typeof intervention === "string") return unread(intervention);
  if (intervention) return readInterventional(procedure, intervention);
  const surgery = status === "completed" ? spineSurgeryInWords(words) : undefined;
  if (surgery !== undefined) return readSurgery(procedure, surgery, words, context.today);
  const therapy = therapyOf(codes, words);
  if (therapy !== undefined) return readTherapy(procedure, therapy, words, context.today);
  return unread(`Its code is ${codeName(code)}; no procedure, operation or course of therapy is known by it here.`);
};

/** Procedure → `procedure`, `therapy`, or `condition` for an operation on the spine. */
export const procedure = mapping(schema, read);
