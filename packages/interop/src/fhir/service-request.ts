import { z } from "zod";
import { allWordsOf, codesIn, systems } from "./codes.ts";
import { conceptSchema, periodSchema } from "./elements.ts";
import { readIntervention } from "./intervention.ts";
import { type Context, entry, mapping, type Reading, unread } from "./reading.ts";
import { isReferral } from "./therapy-codes.ts";
import { dateWithin, momentOf } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  intent: z.string().optional(),
  doNotPerform: z.boolean().optional(),
  code: conceptSchema.optional(),
  bodySite: z.array(conceptSchema).optional(),
  authoredOn: z.string().optional(),
  quantityQuantity: z.object({ value: z.number().optional(), unit: z.string().optional() }).optional(),
  occurrenceDateTime: z.string().optional(),
  occurrencePeriod: periodSchema.optional(),
});
type Request = z.output<typeof schema>;

const orders = ["order", "original-order", "reflex-order", "filler-order", "instance-order"];

const doubt = ({ status, intent, doNotPerform }: Request): string | undefined => {
  if (doNotPerform === true) return "It says that the procedure is not to be done.";
  if (status === "entered-in-error") return "It was entered in error.";
  if (status === "revoked") return "It was revoked.";
  if (status !== "active" && status !== "completed") return "It is not active, so nothing is ordered by it.";
  return orders.includes(intent ?? "") ? undefined : "It is a proposal or a plan and no order.";
};

const purposes: readonly (readonly [RegExp, string])[] = [
  [/-trial$/, "trial"],
  [/-implant$/, "implant"],
  [/medial-branch-block$|third-occipital-nerve-block$/, "diagnostic"],
  [/-rfa$|-esi$|ablation$|sympathetic-block$|ganglion-block$|^occipital-nerve-block$|^mild$/, "therapeutic"],
];

/** What the words say, else what the procedure is done for; an injection that may be either says neither. */
const purposeOf = (procedure: string, words: string): string | undefined => {
  const [diagnostic, therapeutic] = [/\bdiagnostic\b/i.test(words), /\btherapeutic\b/i.test(words)];
  if (diagnostic !== therapeutic) return diagnostic ? "diagnostic" : "therapeutic";
  return purposes.find(([pattern]) => pattern.test(procedure))?.[1];
};

/** Leads of a stimulator, where the amount is told in leads. An amount of anything else is not read as leads. */
const leadsOf = ({ quantityQuantity }: Request): number | undefined => {
  const { value = 0, unit = "" } = quantityQuantity ?? {};
  return /^\s*(?:leads?|electrodes?)\s*$/i.test(unit) && Number.isInteger(value) && value >= 1 && value <= 8
    ? value
    : undefined;
};

const read = (request: Request, context: Context): Reading => {
  const { code, bodySite = [] } = request;
  const words = allWordsOf(code, ...bodySite);
  if (isReferral(codesIn(code, systems.snomed), words)) return unread("A referral is not a course of therapy done.");
  const why = doubt(request);
  if (why !== undefined) return unread(why);
  const intervention = readIntervention(code, bodySite, context);
  if (intervention === undefined) return unread("It orders no procedure that is known here.");
  if (typeof intervention === "string") return unread(intervention);
  const { procedure, targets, missing } = intervention;
  if (targets.length === 0) return unread("It does not tell the level and the side, and an order needs both.");
  const purpose = purposeOf(procedure, words);
  if (purpose === undefined) return unread("It does not tell whether the injection is diagnostic or therapeutic.");
  const moment = momentOf(request.authoredOn);
  if ("why" in moment) return unread(moment.why);
  const on = dateWithin(request.occurrenceDateTime ?? request.occurrencePeriod?.start);
  const leads = leadsOf(request);
  const day = on?.length === 10 ? { on } : undefined;
  const planned = day || leads !== undefined ? { ...day, ...(leads !== undefined && { leads }) } : undefined;
  return entry("order", moment.at, { procedure, targets, purpose, planned }, ...missing);
};

/** ServiceRequest → `order`, where the procedure, the level and the side are told. */
export const serviceRequest = mapping(schema, read);
