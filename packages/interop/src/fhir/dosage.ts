import { z } from "zod";
import { unitOf } from "./answers.ts";
import { wordsOf } from "./codes.ts";
import { conceptSchema, periodSchema, type Quantity, quantitySchema } from "./elements.ts";
import { shortened } from "./reading.ts";

const repeatSchema = z.object({
  boundsPeriod: periodSchema.optional(),
  frequency: z.number().optional(),
  frequencyMax: z.number().optional(),
  period: z.number().optional(),
  periodMax: z.number().optional(),
  periodUnit: z.string().optional(),
});
type Repeat = z.output<typeof repeatSchema>;

export const dosageSchema = z.object({
  text: z.string().optional(),
  timing: z.object({ repeat: repeatSchema.optional(), code: conceptSchema.optional() }).optional(),
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: conceptSchema.optional(),
  route: conceptSchema.optional(),
  doseAndRate: z
    .array(
      z.object({
        doseQuantity: quantitySchema.optional(),
        doseRange: z.unknown().optional(),
        rateQuantity: quantitySchema.optional(),
      }),
    )
    .optional(),
  maxDosePerPeriod: z
    .object({ numerator: quantitySchema.optional(), denominator: quantitySchema.optional() })
    .optional(),
});
export type Dosage = z.output<typeof dosageSchema>;

/** How often a day, by the abbreviations FHIR fixes. */
const timesByCode: ReadonlyMap<string, number> = new Map([
  ["QD", 1],
  ["AM", 1],
  ["PM", 1],
  ["BED", 1],
  ["QHS", 1],
  ["BID", 2],
  ["TID", 3],
  ["QID", 4],
  ["QOD", 0.5],
  ["Q4H", 6],
  ["Q6H", 4],
  ["Q8H", 3],
  ["Q12H", 2],
  ["Q24H", 1],
  ["WK", 1 / 7],
]);

const daysIn: ReadonlyMap<string, number> = new Map([
  ["h", 1 / 24],
  ["d", 1],
  ["wk", 7],
  ["min", 1 / 1440],
]);

const tidy = (value: number): number => Number(value.toPrecision(6));

const timesOfRepeat = (repeat: Repeat): number | [number, number] | undefined => {
  const { frequency, frequencyMax, period, periodMax, periodUnit } = repeat;
  const days = daysIn.get(periodUnit ?? "");
  if (frequency === undefined || period === undefined || days === undefined || period <= 0) return undefined;
  const low = tidy(frequency / ((periodMax ?? period) * days));
  const high = tidy((frequencyMax ?? frequency) / (period * days));
  return low === high ? high : [Math.min(low, high), Math.max(low, high)];
};

const timesPerDay = ({ timing }: Dosage): number | [number, number] | undefined => {
  const byRepeat = timing?.repeat ? timesOfRepeat(timing.repeat) : undefined;
  const codes = (timing?.code?.coding ?? []).map(({ code }) => timesByCode.get(code?.toUpperCase() ?? ""));
  return byRepeat ?? codes.find((times) => times !== undefined);
};

const milligrams: ReadonlyMap<string, number> = new Map([
  ["mg", 1],
  ["g", 1000],
  ["ug", 0.001],
  ["mcg", 0.001],
]);

/** A dose by weight in milligrams; anything else (tablets, millilitres, a rate) with its own unit. */
const doseOf = ({ doseAndRate = [] }: Dosage): Record<string, unknown> => {
  const [only, ...more] = doseAndRate;
  const quantity = only?.rateQuantity ?? only?.doseQuantity;
  const unit = unitOf(quantity);
  if (more.length > 0 || quantity?.value === undefined || quantity.comparator || unit === undefined) return {};
  const factor = milligrams.get(unit);
  if (factor !== undefined) return { doseMg: tidy(quantity.value * factor) };
  const hourly = unit === "ug/h" || unit === "mcg/hr" ? "mcg/h" : unit;
  return { dose: { amount: quantity.value, unit: shortened(hourly.replace(/^\{(.+)\}$/, "$1"), 20) } };
};

/** The most times a day, where the limit and the single dose are in the same unit. */
const mostPerDay = ({ doseAndRate = [], maxDosePerPeriod }: Dosage): number | undefined => {
  const dose: Quantity | undefined = doseAndRate[0]?.doseQuantity;
  const { numerator, denominator } = maxDosePerPeriod ?? {};
  const days = (denominator?.value ?? 0) * (daysIn.get(unitOf(denominator) ?? "") ?? 0);
  if (!dose?.value || !numerator?.value || days <= 0 || unitOf(dose) !== unitOf(numerator)) return undefined;
  return tidy(numerator.value / dose.value / days);
};

/** What the dosage tells, and a sentence for what it tells in a way that is not taken over. */
export const readDosage = (
  dosages: readonly Dosage[],
): { readonly body: Record<string, unknown>; readonly to: string | undefined; readonly leftOut: readonly string[] } => {
  const [dosage, ...more] = dosages;
  if (!dosage) return { body: {}, to: undefined, leftOut: [] };
  if (more.length > 0)
    return {
      body: {},
      to: undefined,
      leftOut: [
        `Its dosage has ${dosages.length} lines and was left out: the dose is not known until somebody reads it.`,
      ],
    };
  const dose = doseOf(dosage);
  const times = timesPerDay(dosage);
  const route = wordsOf(dosage.route);
  const prn = dosage.asNeededCodeableConcept ? true : dosage.asNeededBoolean;
  const body = {
    ...dose,
    timesPerDay: times,
    prn,
    maxPerDay: mostPerDay(dosage),
    route: route === undefined ? undefined : shortened(route, 40),
  };
  const unclear = Object.keys(dose).length === 0 || times === undefined;
  return {
    body,
    to: dosage.timing?.repeat?.boundsPeriod?.end,
    leftOut: unclear
      ? ["Its dosage does not tell both a single dose and how often; what is missing stays unknown."]
      : [],
  };
};
