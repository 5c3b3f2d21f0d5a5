/** The drugs of a plan in milligrams. */
import type { Drug } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import { drugsNamed } from "../procedures/drugs.ts";
import type { PlannedDrug } from "../procedures/request.ts";

export interface PlannedDose {
  readonly drug: Drug;
  readonly written: string;
  /** Undefined where neither milligrams nor a percentage with a volume is written. */
  readonly mg: number | undefined;
  readonly withEpinephrine: boolean;
}

const percentOf = /(\d+(?:\.\d+)?)\s*%/;
const perMilliliter = /(\d+(?:\.\d+)?)\s*mg\s*\/\s*ml/i;

/** A solution of one percent holds ten milligrams in a milliliter. */
export const milligramsOf = ({ drug, doseMg, volumeMl }: PlannedDrug): number | undefined => {
  if (doseMg !== undefined) return doseMg;
  if (volumeMl === undefined) return undefined;
  const percent = percentOf.exec(drug)?.[1];
  const strength = perMilliliter.exec(drug)?.[1];
  if ((percent === undefined) === (strength === undefined)) return undefined;
  return volumeMl * (percent === undefined ? Number(strength) : Number(percent) * 10);
};

/** Only where it is in that syringe. */
const epinephrine = /\b(epi|epinephrine|adrenaline)\b/i;

export const dosesOf = (planned: readonly PlannedDrug[], drugs: readonly Drug[]): readonly PlannedDose[] =>
  planned.flatMap((one) =>
    drugsNamed(one.drug, drugs).map((drug) => ({
      drug,
      written: one.drug,
      mg: milligramsOf(one),
      withEpinephrine: epinephrine.test(one.drug) && !/without|no epi|plain/i.test(one.drug),
    })),
  );

/** Every drug that is planned, and the contrast. */
export const drugsPlanned = ({ request, knowledge }: Judging): readonly Drug[] =>
  [...request.drugs.map(({ drug }) => drug), request.order?.body.planned?.contrast ?? ""].flatMap((text) =>
    drugsNamed(text, knowledge.drugs),
  );

const usual = new WeakMap<readonly PlannedDrug[], readonly PlannedDose[]>();

/** What is planned, in milligrams. The usual drugs of a treatment are the same for every patient and read once. */
export const plannedDoses = ({ request, knowledge }: Judging): readonly PlannedDose[] => {
  if (!request.assumed.has("drugs")) return dosesOf(request.drugs, knowledge.drugs);
  const found = usual.get(request.drugs);
  if (found) return found;
  const doses = dosesOf(request.drugs, knowledge.drugs);
  usual.set(request.drugs, doses);
  return doses;
};
