import { dateOf, daysBetween, type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import type { Drug, ParametersOf } from "@pinpoint/knowledge";
import { opioidDose } from "../outcomes/opioid-dose.ts";
import { medicinesOf } from "../procedures/medicines.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"medication">;
type Body = EntryOf<"medication">["body"];

const isOfKind = (drug: Drug, kind: Parameters["kinds"][number]): boolean =>
  kind === "steroid" ? drug.steroid !== undefined : kind === "live-vaccine" ? drug.liveVaccine : drug[kind];

const isTakenOn = ({ from, to }: Body, on: string): boolean =>
  (from === undefined || earliestDay(from) <= on) && (to === undefined || latestDay(to) >= on);

/** A month that reaches into the days counts: that it was given then cannot be excluded. */
const isGivenNear = ({ at, body: { from, to } }: EntryOf<"medication">, on: string, days: number): boolean => {
  const first = from ?? dateOf(at);
  return daysBetween(on, earliestDay(first)) <= days && daysBetween(latestDay(to ?? first), on) <= days;
};

const takenIn = ({ view, knowledge, request }: Judging, { drugs, kinds, withinDays }: Parameters) => {
  for (const { entry, drugs: named } of medicinesOf(view, knowledge.drugs)) {
    const now =
      withinDays === undefined ? isTakenOn(entry.body, request.on) : isGivenNear(entry, request.on, withinDays);
    if (!now) continue;
    const found = named.find((drug) => drugs.includes(drug.id) || kinds.some((kind) => isOfKind(drug, kind)));
    if (found) return { id: entry.id, drug: found.id, date: entry.body.from ?? dateOf(entry.at) };
  }
  return undefined;
};

/** By the most that may be taken. An opioid whose dose nobody wrote may lift the sum above the limit, and is asked for. */
const opioidSum = (needed: number, present: boolean, judging: Judging): Verdict | undefined => {
  const { view, knowledge, request, settles } = judging;
  const dose = opioidDose(view, knowledge, request.on);
  if (!dose || dose.rows.length === 0) return undefined;
  const because = dose.rows.map(({ entry }) => entry);
  const said = { mme: dose.ceiling, needed };
  if (dose.ceiling >= needed) return answer(present, say("criterion.medication.mme", said), because);
  const unwritten = dose.rows.filter(({ unknown }) => unknown !== undefined);
  if (dose.complete || unwritten.length === 0) return answer(!present, say("criterion.medication.mme", said), because);
  return open(
    say("criterion.medication.mme-unknown", said),
    unwritten.map(({ drug }) => ({ record: "medication", says: say("need.opioid-dose", { drug }), settles })),
    because,
  );
};

/** Whether a drug, or one of a kind, is taken on the day of service. */
export const medication = (parameters: Parameters): Judge => {
  const { is, unstated, withinDays, atLeastMme } = parameters;
  const present = is === "present";
  return (judging) => {
    const sum = atLeastMme === undefined ? undefined : opioidSum(atLeastMme, present, judging);
    if (sum) return sum;
    const found = takenIn(judging, parameters);
    if (found)
      return answer(
        present,
        withinDays === undefined
          ? say("criterion.medication.present", { drug: found.drug })
          : say("criterion.medication.near", { drug: found.drug, date: found.date }),
        [found.id],
      );
    const whole = judging.view
      .of("attestation")
      .find(({ body }) => body.that === "no-other-medications" || body.that === "record-complete");
    if (whole) return answer(!present, say("criterion.medication.none", {}), [whole.id]);
    if (unstated === "absent") return answer(!present, say("criterion.medication.not-listed", {}));
    return open(say("criterion.medication.unknown", {}), [
      { record: "attestation", says: say("need.medication-list", {}), settles: judging.settles },
    ]);
  };
};
