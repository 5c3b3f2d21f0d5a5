/** Local anesthetics add up: the sum of each dose over its own ceiling must not pass one. */
import type { Drug } from "@pinpoint/knowledge";
import { answer, type Judging, open } from "../criteria/judge.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { dosingWeight } from "./dosing-weight.ts";
import type { PlannedDose } from "./planned.ts";

type Ceiling = NonNullable<Drug["localAnesthetic"]>["plain"];

/** The lower of what the weight allows and the cap, in milligrams; undefined where it needs a weight and none is known. */
export const ceilingMg = ({ mgPerKg, capMg }: Ceiling, kg: number | undefined): number | undefined => {
  if (mgPerKg === undefined) return capMg;
  if (kg === undefined) return undefined;
  return Math.min(mgPerKg * kg, capMg ?? Number.POSITIVE_INFINITY);
};

const ceilingOf = ({ drug, withEpinephrine }: PlannedDose): Ceiling | undefined =>
  (withEpinephrine ? drug.localAnesthetic?.withEpinephrine : undefined) ?? drug.localAnesthetic?.plain;

/** Shares are compared in millionths, so that a dose exactly at its ceiling passes. */
const scale = 1_000_000;

export const anestheticShare = (doses: readonly PlannedDose[], judging: Judging, percent: number): Verdict => {
  const { view, settles } = judging;
  const anesthetics = doses.filter(({ drug }) => drug.localAnesthetic);
  if (anesthetics.length === 0) return answer(true, say("dose.no-anesthetic", {}));
  const weight = dosingWeight(view);
  const shares = anesthetics.map((dose) => {
    const ceiling = ceilingOf(dose);
    const max = ceiling && ceilingMg(ceiling, weight?.kg);
    return { dose, share: dose.mg === undefined || max === undefined ? undefined : dose.mg / ((max * percent) / 100) };
  });
  const known = shares.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const because = [...(weight?.because ?? []), ...(judging.request.order ? [judging.request.order.id] : [])];
  const drugs = anesthetics.map(({ drug }) => drug.id);
  const said = { share: Math.round(known * 100), weight: Math.round((weight?.kg ?? 0) * 10) / 10 };
  if (Math.round(known * scale) > scale) return answer(false, say("dose.anesthetic.over", { ...said, drugs }), because);
  const undosed = anesthetics.find(({ mg }) => mg === undefined);
  if (undosed)
    return open(say("dose.no-dose", { drug: undosed.drug.id }), [
      { record: "order", says: say("need.dose", { drug: undosed.drug.id }), settles },
    ]);
  if (shares.some(({ share }) => share === undefined))
    return open(say("dose.no-weight", {}), [{ record: "measurement", says: say("need.weight", {}), settles }]);
  return answer(true, say("dose.anesthetic.met", said), because);
};
