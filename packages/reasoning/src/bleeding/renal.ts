/** Kidney function as the drug tables use it: creatinine clearance by Cockcroft and Gault, with the actual weight. */
import { dateOf, daysBetween } from "@pinpoint/chart";
import { type ChartView, newest } from "../chart-view.ts";

export type Unmeasured = "creatinine" | "weight" | "sex";

export type Clearance =
  | { readonly known: true; readonly mlPerMin: number; readonly because: readonly string[] }
  | { readonly known: false; readonly wants: readonly Unmeasured[]; readonly because: readonly string[] };

/** Factors to mg/dL; a creatinine without its unit could be either, and is not used. */
const toMgPerDl: ReadonlyMap<string, number> = new Map([
  ["mg/dl", 1],
  ["umol/l", 1 / 88.4],
  ["µmol/l", 1 / 88.4],
  ["μmol/l", 1 / 88.4],
]);

/** Weight in kilograms, in whichever of the two usual units it was written; undefined where it is neither. */
export const weightOf = (view: ChartView): { readonly kg: number; readonly id: string } | undefined => {
  const found = newest(view.of("measurement").filter(({ body }) => body.what === "weight"));
  if (!found || typeof found.body.value !== "number") return undefined;
  const unit = found.body.unit.toLowerCase();
  const kg = unit === "kg" ? found.body.value : unit === "[lb_av]" || unit === "lb" ? found.body.value * 0.45359237 : 0;
  return kg > 0 ? { kg, id: found.id } : undefined;
};

const creatinineOf = (view: ChartView, on: string, maxAgeDays: number) => {
  const found = newest(view.of("lab").filter(({ body }) => body.test === "creatinine"));
  if (!found || typeof found.body.value !== "number" || found.body.value <= 0) return undefined;
  const factor = toMgPerDl.get((found.body.unit ?? "").toLowerCase());
  if (factor === undefined || daysBetween(dateOf(found.at), on) > maxAgeDays) return undefined;
  return { mgPerDl: found.body.value * factor, id: found.id };
};

/** mL/min; female × 0.85. Age in completed years, weight as it is, creatinine no older than the practice allows. */
export const cockcroftGault = (age: number, kg: number, mgPerDl: number, sex: "female" | "male"): number =>
  (((140 - age) * kg) / (72 * mgPerDl)) * (sex === "female" ? 0.85 : 1);

/** The clearance on a day, or what is missing to know it. */
export const creatinineClearance = (view: ChartView, on: string, maxAgeDays: number): Clearance => {
  const weight = weightOf(view);
  const creatinine = creatinineOf(view, on, maxAgeDays);
  const { sex } = view;
  const because = [...(weight ? [weight.id] : []), ...(creatinine ? [creatinine.id] : [])];
  const sexed = sex === "female" || sex === "male";
  if (!weight || !creatinine || !sexed)
    return {
      known: false,
      wants: [
        ...(creatinine ? [] : (["creatinine"] as const)),
        ...(weight ? [] : (["weight"] as const)),
        ...(sexed ? [] : (["sex"] as const)),
      ],
      because,
    };
  return { known: true, mlPerMin: cockcroftGault(view.age, weight.kg, creatinine.mgPerDl, sex), because };
};
