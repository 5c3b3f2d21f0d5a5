import type { ParametersOf } from "@pinpoint/knowledge";
import { bodyMassIndex } from "../doses/dosing-weight.ts";
import { say } from "../says.ts";
import { answer, type Judge, open } from "./judge.ts";

type Parameters = ParametersOf<"patient">;

const heavy = (needed: number, unmeasured: Parameters["unmeasured"]): Judge => {
  return ({ view, settles }) => {
    const found = bodyMassIndex(view);
    if (found) {
      const bmi = Math.round(found.value * 10) / 10;
      return answer(bmi >= needed, say("rule.bmi", { bmi, needed }), found.because);
    }
    if (unmeasured === "unmet") return answer(false, say("rule.bmi.unknown", {}));
    return open(say("rule.bmi.unknown", {}), [{ record: "measurement", says: say("need.bmi", {}), settles }]);
  };
};

/** Age first: outside the ages nothing is asked. */
export const patient = ({ sex, fromAge, toAge, fromBmi, unmeasured }: Parameters): Judge => {
  const byWeight = fromBmi === undefined ? undefined : heavy(fromBmi, unmeasured);
  return (judging) => {
    const { view, settles } = judging;
    const { age } = view;
    const aged = (fromAge === undefined || age >= fromAge) && (toAge === undefined || age <= toAge);
    if (!aged) return answer(false, say("rule.age", { age }));
    const isAsked = sex === undefined || view.sex === sex;
    if (isAsked && byWeight) return byWeight(judging);
    if (sex === undefined) return answer(true, say("rule.age", { age }));
    if (view.sex === "female" || view.sex === "male")
      return answer(view.sex === sex, say("rule.fact", { what: "sex" }));
    return open(say("rule.fact.unknown", { what: "sex" }), [
      { record: "sex", says: say("need.fact", { what: "sex" }), settles },
    ]);
  };
};
