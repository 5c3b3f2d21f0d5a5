import type { Need, Sentences } from "@pinpoint/reasoning";

/** Who can give what is missing. */
export const givers = ["patient", "clinic", "prescriber", "payer"] as const;
export type Giver = (typeof givers)[number];

type NeedKey = Extract<keyof Sentences, `need.${string}`>;

/** By what is asked for; every key of a need is named here. */
export const giverOf = {
  "need.complaint": "patient",
  "need.finding": "clinic",
  "need.grade": "clinic",
  "need.side": "clinic",
  "need.phq-item-9": "patient",
  "need.block-duration": "patient",
  "need.block-scores": "patient",
  "need.imaging": "clinic",
  "need.score": "patient",
  "need.fact": "clinic",
  "need.reason": "clinic",
  "need.insurance": "patient",
  "need.place": "clinic",
  "need.active-duty": "patient",
  "need.block": "clinic",
  "need.authorization": "payer",
  "need.diagnosis-code": "clinic",
  "need.onset": "patient",
  "need.scale": "patient",
  "need.care": "patient",
  "need.care-kind": "patient",
  "need.care-result": "patient",
  "need.study": "clinic",
  "need.imaging-level": "clinic",
  "need.order-targets": "clinic",
  "need.procedure": "clinic",
  "need.procedure-site": "clinic",
  "need.follow-up": "patient",
  "need.function-scores": "patient",
  "need.leads": "clinic",
  "need.contacts": "clinic",
  "need.leads-done": "clinic",
  "need.trial": "clinic",
  "need.document": "clinic",
  "need.evaluation": "clinic",
  "need.lab": "clinic",
  "need.allergies": "patient",
  "need.condition": "clinic",
  "need.attestation": "clinic",
  "need.drug": "clinic",
  "need.medication-list": "patient",
  "need.prescriber": "patient",
  "need.hold-hours": "prescriber",
  "need.restart-hours": "prescriber",
  "need.bridge-word": "prescriber",
  "need.planned-day": "clinic",
  "need.last-dose": "patient",
  "need.hold-decision": "prescriber",
  "need.drug-indication": "prescriber",
  "need.drug-intent": "prescriber",
  "need.drug-route": "prescriber",
  "need.inr": "clinic",
  "need.dose": "clinic",
  "need.weight": "clinic",
  "need.steroid-doses": "clinic",
  "need.opioid-dose": "patient",
  "need.device": "patient",
  "need.bmi": "clinic",
} as const satisfies Record<NeedKey, Giver>;

const byKey: ReadonlyMap<string, Giver> = new Map(Object.entries(giverOf));

/** From whom a need is to be had; the clinic itself where its key is younger than this table. */
export const fromWhom = ({ says }: Need): Giver => byKey.get(says.key) ?? "clinic";
