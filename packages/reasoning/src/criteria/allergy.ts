import type { ParametersOf } from "@pinpoint/knowledge";
import { say } from "../says.ts";
import { answer, type Judge, open } from "./judge.ts";

/** Whether an allergy to a substance is written; "none" has to be attested. */
export const allergy = ({ to, is }: ParametersOf<"allergy">): Judge => {
  const [first = ""] = to;
  return ({ view, settles }) => {
    const found = view
      .of("allergy")
      .find(({ body }) => to.some((word) => body.substance.toLowerCase().includes(word.toLowerCase())));
    if (found)
      return answer(is === "present", say("criterion.allergy.present", { substance: found.body.substance }), [
        found.id,
      ]);
    const attested = view.of("attestation").findLast(({ body }) => body.that === "no-known-allergies");
    if (attested) return answer(is === "absent", say("criterion.allergy.none", {}), [attested.id]);
    return open(say("criterion.allergy.unknown", { substance: first }), [
      { record: "allergy", says: say("need.allergies", {}), settles },
    ]);
  };
};
