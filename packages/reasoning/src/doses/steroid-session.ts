/** Steroid of one session against the upper limit of its drug. Two steroids count by their shares, as one. */
import { answer, type Judging, open } from "../criteria/judge.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import type { PlannedDose } from "./planned.ts";

export const steroidSession = (
  doses: readonly PlannedDose[],
  { request, settles }: Judging,
  percent: number,
): Verdict => {
  const steroids = doses.filter(({ drug }) => drug.steroid);
  const [first] = steroids;
  if (!first) return answer(true, say("dose.no-steroid", {}));
  const drug = first.drug.id;
  const because = request.order ? [request.order.id] : [];
  const shares = steroids.map(({ mg, drug: { steroid } }) =>
    mg === undefined || steroid?.maxEpiduralMg === undefined
      ? undefined
      : mg / ((steroid.maxEpiduralMg * percent) / 100),
  );
  const known = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const said = { drug, doseMg: first.mg ?? 0, max: first.drug.steroid?.maxEpiduralMg ?? 0 };
  if (Math.round(known * 1_000_000) > 1_000_000) return answer(false, say("dose.steroid.session.over", said), because);
  const undosed = steroids.find(({ mg }) => mg === undefined);
  if (undosed)
    return open(say("dose.no-dose", { drug: undosed.drug.id }), [
      { record: "order", says: say("need.dose", { drug: undosed.drug.id }), settles },
    ]);
  if (shares.some((share) => share === undefined))
    return open(say("dose.steroid.session.no-ceiling", { drug }), [
      { record: "note", says: say("need.hold-decision", { drug }), settles },
    ]);
  return answer(true, say("dose.steroid.session.met", said), because);
};
