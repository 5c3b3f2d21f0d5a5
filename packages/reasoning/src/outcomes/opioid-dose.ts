/**
 * Morphine milligram equivalents a day. What is not known is never zero: the total is then the known part, and says that it is incomplete.
 * Factors and the day they are read at belong to the result. For monitoring only, never for changing one opioid into another.
 */
import { type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import type { Drug, Knowledge, OpioidFactorSet } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { drugsNamed } from "../procedures/drugs.ts";

type Medication = EntryOf<"medication">;

/** One opioid of the day. `unknown` names what its entry does not say. */
export interface OpioidRow {
  readonly entry: string;
  readonly drug: string;
  readonly floor: number;
  readonly scheduled: number;
  readonly ceiling: number;
  readonly estimated: boolean;
  readonly unknown?: "dose" | "frequency" | "factor";
  /** Listed beside the total: a partial agonist, a pump, an injection, treatment of opioid use disorder. */
  readonly apart?: "partial-agonist" | "not-convertible" | "use-disorder";
  readonly olderFactor: boolean;
}

export interface OpioidDose {
  readonly factors: string;
  readonly floor: number;
  readonly scheduled: number;
  readonly ceiling: number;
  /** False when some opioid could not be counted, so that the total is at least this. */
  readonly complete: boolean;
  readonly rows: readonly OpioidRow[];
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const isTaken = ({ at, body }: Medication, on: string): boolean =>
  (body.from === undefined ? at.slice(0, 10) : earliestDay(body.from)) <= on &&
  (body.to === undefined || latestDay(body.to) >= on);

const inMg: Readonly<Record<string, number>> = { mg: 1, g: 1000, mcg: 0.001, ug: 0.001, µg: 0.001 };

/** The dose of one administration in the unit of the factor: milligrams, or micrograms an hour for a patch. */
const doseOf = ({ doseMg, dose }: Medication["body"], per: "mg" | "mcg/h"): number | undefined => {
  if (per === "mcg/h") return dose && /^(mcg|µg|ug)\/(h|hr|hour)$/i.test(dose.unit) ? dose.amount : undefined;
  if (doseMg !== undefined) return doseMg;
  const unit = dose && inMg[dose.unit.toLowerCase()];
  return dose && unit !== undefined ? dose.amount * unit : undefined;
};

type PerDay = {
  readonly floor: number;
  readonly scheduled: number;
  readonly ceiling: number;
  readonly estimated: boolean;
};

/** Without a frequency: what was dispensed over the days it is for; nothing where neither is written. */
const fromSupply = ({ prn, maxPerDay, quantity, daysSupply }: Medication["body"]): PerDay | undefined => {
  if (prn && maxPerDay !== undefined) return { floor: 0, scheduled: 0, ceiling: maxPerDay, estimated: false };
  if (quantity === undefined || daysSupply === undefined) return undefined;
  const times = quantity / daysSupply;
  const least = prn ? 0 : times;
  return { floor: least, scheduled: least, ceiling: times, estimated: true };
};

/** Administrations a day. As needed: nothing is scheduled, the most that is allowed is the ceiling. */
const perDayOf = (body: Medication["body"]): PerDay | undefined => {
  const { timesPerDay, prn, maxPerDay } = body;
  if (timesPerDay === undefined) return fromSupply(body);
  const [low, high] = typeof timesPerDay === "number" ? [timesPerDay, timesPerDay] : timesPerDay;
  const most = maxPerDay === undefined ? high : Math.min(high, maxPerDay);
  if (!prn) return { floor: low, scheduled: low, ceiling: most, estimated: false };
  return { floor: low === high ? 0 : low, scheduled: 0, ceiling: most, estimated: false };
};

const parenteral = /intrathecal|epidural|intravenous|subcutaneous|intramuscular|injection|^iv$|^im$|^sc$|^it$/i;
const useDisorder = /use[- ]disorder|oud|dependence|addiction/i;

const blank = (entry: Medication, drug: Drug): OpioidRow => ({
  entry: entry.id,
  drug: drug.id,
  floor: 0,
  scheduled: 0,
  ceiling: 0,
  estimated: false,
  olderFactor: false,
});

const apartOf = ({ body }: Medication, drug: Drug, set: OpioidFactorSet): OpioidRow["apart"] => {
  if (set.listedApart.includes(drug.id)) return "partial-agonist";
  if (body.route !== undefined && parenteral.test(body.route)) return "not-convertible";
  return body.indication !== undefined && useDisorder.test(body.indication) ? "use-disorder" : undefined;
};

const rowOf = (entry: Medication, drug: Drug, set: OpioidFactorSet): OpioidRow => {
  const row = blank(entry, drug);
  const apart = apartOf(entry, drug, set);
  if (apart) return { ...row, apart };
  const known = set.factors.find((one) => one.drug === drug.id);
  if (!known) return { ...row, unknown: "factor" };
  const dose = doseOf(entry.body, known.per);
  if (dose === undefined) return { ...row, unknown: "dose" };
  // A patch runs all day: neither its change interval nor hours multiply it.
  const times: PerDay | undefined =
    known.per === "mcg/h" ? { floor: 1, scheduled: 1, ceiling: 1, estimated: false } : perDayOf(entry.body);
  if (!times) return { ...row, unknown: "frequency" };
  const factor = dose * known.factor;
  return {
    ...row,
    floor: factor * times.floor,
    scheduled: factor * times.scheduled,
    ceiling: factor * times.ceiling,
    estimated: times.estimated,
    olderFactor: known.olderThanTheSet,
  };
};

/** The opioids of a day with their total; undefined where the chart names no medicines at all. */
export const opioidDose = (
  view: ChartView,
  { drugs, opioidFactorSets }: Knowledge,
  on: string,
): OpioidDose | undefined => {
  const set = opioidFactorSets.find(({ isDefault }) => isDefault) ?? opioidFactorSets[0];
  const medications = view.of("medication");
  if (!set || medications.length === 0) return undefined;
  const rows = medications
    .filter((entry) => isTaken(entry, on))
    .flatMap((entry) =>
      drugsNamed(entry.body.drug, drugs)
        .filter(({ opioid }) => opioid)
        .map((drug) => rowOf(entry, drug, set)),
    );
  const sum = (what: "floor" | "scheduled" | "ceiling") => rounded(rows.reduce((total, row) => total + row[what], 0));
  return {
    factors: set.id,
    floor: sum("floor"),
    scheduled: sum("scheduled"),
    ceiling: sum("ceiling"),
    complete: rows.every(({ unknown, apart }) => unknown === undefined && apart !== "not-convertible"),
    rows,
  };
};
