/**
 * Morphine milligram equivalents a day. What is not known is never zero: the total is then the known part, and says that it is incomplete.
 * Factors and the day they are read at belong to the result. For monitoring only, never for changing one opioid into another.
 */
import { type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import type { Drug, Knowledge, OpioidFactorSet } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { drugsNamed } from "../procedures/drugs.ts";
import { type DoseOf, doseOf } from "./dose-unit.ts";

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
  /** Listed beside the total: a partial agonist, a pump, an injection, treatment of opioid use disorder, a fill that a later one replaced. */
  readonly apart?: "partial-agonist" | "not-convertible" | "use-disorder" | "earlier-fill";
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

/** Taken on a day, as far as the chart says; an end that names only a month may be its last day. */
export const isTaken = ({ at, body }: Medication, on: string): boolean =>
  (body.from === undefined ? at.slice(0, 10) : earliestDay(body.from)) <= on &&
  (body.to === undefined || latestDay(body.to) >= on);

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
  const often = typeof timesPerDay === "number" ? [timesPerDay] : timesPerDay;
  const [low, high] = [Math.min(...often), Math.max(...often)];
  const most = maxPerDay === undefined ? high : Math.min(high, maxPerDay);
  const least = Math.min(low, most);
  if (!prn) return { floor: least, scheduled: least, ceiling: most, estimated: false };
  return { floor: low === high ? 0 : least, scheduled: 0, ceiling: most, estimated: false };
};

const parenteral =
  /intrathecal|epidural|neuraxial|intravenous|subcutaneous|intramuscular|parenteral|inject|infusion|\bpump\b/i;
/** Short for a route only where a route stands. */
const parenteralRoute = /\b(iv|im|sc|sq|subq|it)\b/i;
const useDisorder = /use[- ]disorder|\boud\b|dependence|addiction/i;

const blank = (entry: Medication, drug: string): OpioidRow => ({
  entry: entry.id,
  drug,
  floor: 0,
  scheduled: 0,
  ceiling: 0,
  estimated: false,
  olderFactor: false,
});

const apartOf = ({ body }: Medication, drug: Drug, set: OpioidFactorSet): OpioidRow["apart"] => {
  if (set.listedApart.includes(drug.id)) return "partial-agonist";
  const written = [body.drug, body.form, body.route].filter((one) => one !== undefined).join(" ");
  if (parenteral.test(written) || parenteralRoute.test(body.route ?? "")) return "not-convertible";
  return body.indication !== undefined && useDisorder.test(body.indication) ? "use-disorder" : undefined;
};

const rowOf = (entry: Medication, drug: Drug, set: OpioidFactorSet): OpioidRow => {
  const row = blank(entry, drug.id);
  const apart = apartOf(entry, drug, set);
  if (apart) return { ...row, apart };
  const known = set.factors.find((one) => one.drug === drug.id);
  if (!known) return { ...row, unknown: "factor" };
  const dose: DoseOf = doseOf(entry.body, known.per);
  if (typeof dose !== "number") return { ...row, unknown: dose };
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

type Counted = { readonly entry: Medication; readonly row: OpioidRow };

/** The same product filled twice without directions is taken once: an early refill is no double dose. The last fill stands. */
const withoutEarlierFills = (counted: readonly Counted[]): readonly OpioidRow[] => {
  const productOf = ({ row, entry: { body } }: Counted): string =>
    JSON.stringify([row.drug, body.drug.toLowerCase(), body.doseMg, body.dose]);
  const filled = ({ entry: { at, body } }: Counted): string => (body.from ? earliestDay(body.from) : at.slice(0, 10));
  return counted.map((one) => {
    const replaced = counted.some(
      (other) =>
        other !== one &&
        other.row.estimated &&
        productOf(other) === productOf(one) &&
        (filled(other) > filled(one) || (filled(other) === filled(one) && other.entry.seq > one.entry.seq)),
    );
    return one.row.estimated && replaced ? { ...blank(one.entry, one.row.drug), apart: "earlier-fill" } : one.row;
  });
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
  const counted = medications
    .filter((entry) => isTaken(entry, on))
    .flatMap((entry) =>
      drugsNamed(entry.body.drug, drugs)
        .filter(({ opioid }) => opioid)
        .map((drug) => ({ entry, row: rowOf(entry, drug, set) })),
    );
  const rows = withoutEarlierFills(counted);
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
