/** What one administration holds, in the unit of its factor. A unit that is not known makes the dose unknown, never zero. */
import type { BodyOf } from "@pinpoint/chart";

const inMg: Readonly<Record<string, number>> = {
  mg: 1,
  milligram: 1,
  milligrams: 1,
  g: 1000,
  mcg: 0.001,
  ug: 0.001,
  µg: 0.001,
  μg: 0.001,
  microgram: 0.001,
  micrograms: 0.001,
};

/** Milligrams or micrograms an hour; a patch. */
const rate = /^(mcg|ug|µg|μg|micrograms?)\s*(\/|per)\s*(h|hr|hrs|hour)$/i;
/** A volume whose unit names the strength: `mL of 10 mg/5 mL`, `mL (2 mg/mL)`. */
const volume = /^mls?\b(?:(?![\d/-]).)*(\d+(?:\.\d+)?)\s*(mg|mcg|ug|µg|μg|g)\s*\/\s*(\d+(?:\.\d+)?)?\s*mls?\)?$/i;

const fromVolume = (amount: number, unit: string): number | undefined => {
  const [, strength, mass = "", per = "1"] = volume.exec(unit) ?? [];
  const each = inMg[mass.toLowerCase()];
  if (strength === undefined || each === undefined || Number(per) === 0) return undefined;
  return (amount * Number(strength) * each) / Number(per);
};

/** The dose, or what is not known of it. */
export type DoseOf = number | "dose" | "factor";

/**
 * Milligrams, or micrograms an hour for a patch. A mass of what is counted by the hour is another form (a lozenge, a spray) and has no
 * factor in the set.
 */
export const doseOf = ({ doseMg, dose }: BodyOf<"medication">, per: "mg" | "mcg/h"): DoseOf => {
  const unit = dose?.unit.trim().replace(/\s+/g, " ") ?? "";
  const mass = inMg[unit.toLowerCase()];
  if (per === "mcg/h") {
    if (dose && rate.test(unit)) return dose.amount;
    return doseMg !== undefined || mass !== undefined ? "factor" : "dose";
  }
  if (doseMg !== undefined) return doseMg;
  if (!dose) return "dose";
  return mass === undefined ? (fromVolume(dose.amount, unit) ?? "dose") : dose.amount * mass;
};
