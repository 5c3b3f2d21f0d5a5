import type { ParametersOf } from "@pinpoint/knowledge";
import { drugsPlanned } from "../doses/planned.ts";
import { drugsNamed } from "../procedures/drugs.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

const isToPlan = (substance: string, judging: Judging): boolean => {
  const planned = drugsPlanned(judging);
  return drugsNamed(substance, judging.knowledge.drugs).some((drug) => planned.includes(drug));
};

/** Whether an allergy is written; "none" has to be attested. */
export const allergy = ({ to, planned, is, unstated }: ParametersOf<"allergy">): Judge => {
  const words = to.map((word) => word.toLowerCase());
  const [first = "planned drugs"] = to;
  return (judging) => {
    const { view, settles } = judging;
    const found = view.of("allergy").find(({ body }) => {
      const substance = body.substance.toLowerCase();
      return words.some((word) => substance.includes(word)) || (planned === true && isToPlan(substance, judging));
    });
    if (found)
      return answer(is === "present", say("criterion.allergy.present", { substance: found.body.substance }), [
        found.id,
      ]);
    const attested = view.of("attestation").findLast(({ body }) => body.that === "no-known-allergies");
    if (attested) return answer(is === "absent", say("criterion.allergy.none", {}), [attested.id]);
    if (unstated === "absent") return answer(is === "absent", say("criterion.allergy.not-written", {}));
    return open(say("criterion.allergy.unknown", { substance: first }), [
      { record: "allergy", says: say("need.allergies", {}), settles },
    ]);
  };
};
