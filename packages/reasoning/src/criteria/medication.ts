import { earliestDay, latestDay } from "@pinpoint/chart";
import type { Drug, ParametersOf } from "@pinpoint/knowledge";
import { medicinesOf } from "../procedures/medicines.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"medication">;

const isOfKind = (drug: Drug, kind: Parameters["kinds"][number]): boolean =>
  kind === "steroid" ? drug.steroid !== undefined : drug[kind];

const takenIn = ({ view, knowledge, request }: Judging, { drugs, kinds }: Parameters) => {
  for (const { entry, drugs: named } of medicinesOf(view, knowledge.drugs)) {
    const { id, body } = entry;
    const now =
      (body.from === undefined || earliestDay(body.from) <= request.on) &&
      (body.to === undefined || latestDay(body.to) >= request.on);
    if (!now) continue;
    const found = named.find((drug) => drugs.includes(drug.id) || kinds.some((kind) => isOfKind(drug, kind)));
    if (found) return { id, drug: found.id };
  }
  return undefined;
};

/** Whether a drug, or one of a kind, is taken on the day of service. */
export const medication = (parameters: Parameters): Judge => {
  const { is, unstated } = parameters;
  return (judging) => {
    const found = takenIn(judging, parameters);
    if (found) return answer(is === "present", say("criterion.medication.present", { drug: found.drug }), [found.id]);
    const whole = judging.view
      .of("attestation")
      .find(({ body }) => body.that === "no-other-medications" || body.that === "record-complete");
    if (whole) return answer(is === "absent", say("criterion.medication.none", {}), [whole.id]);
    if (unstated === "absent") return answer(is === "absent", say("criterion.medication.not-listed", {}));
    return open(say("criterion.medication.unknown", {}), [
      { record: "attestation", says: say("need.medication-list", {}), settles: judging.settles },
    ]);
  };
};
