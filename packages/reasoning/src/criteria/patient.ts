import type { ParametersOf } from "@pinpoint/knowledge";
import { say } from "../says.ts";
import { answer, type Judge, open } from "./judge.ts";

/** Age first: outside the ages nothing is asked. */
export const patient = ({ sex, fromAge, toAge }: ParametersOf<"patient">): Judge => {
  return ({ view, settles }) => {
    const { age } = view;
    const aged = (fromAge === undefined || age >= fromAge) && (toAge === undefined || age <= toAge);
    if (!aged || sex === undefined) return answer(aged, say("rule.age", { age }));
    if (view.sex === "female" || view.sex === "male")
      return answer(view.sex === sex, say("rule.fact", { what: "sex" }));
    return open(say("rule.fact.unknown", { what: "sex" }), [
      { record: "sex", says: say("need.fact", { what: "sex" }), settles },
    ]);
  };
};
