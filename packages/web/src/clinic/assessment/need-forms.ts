import type { Sentences } from "@pinpoint/reasoning";
import type { RecordKind } from "../record/forms.ts";

/** The form that records something, with what is known already. */
export interface NeedForm {
  readonly kind: RecordKind;
  readonly about: string;
}

/** What else is known of a need: the treatments it is owed for, the kind of entry it names. */
export interface NeedContext {
  readonly treatments: readonly string[];
  /** What an answer settles, needle or not. */
  readonly settles: readonly string[];
  readonly record: string;
  readonly isBlock: (procedure: string) => boolean;
}

export type NeedKey = Extract<keyof Sentences, `need.${string}`>;
/** What each need says of itself. */
export type NeedValues = { readonly [K in NeedKey]: Sentences[K] };
type NeedForms = { readonly [K in NeedKey]: (values: NeedValues[K], context: NeedContext) => NeedForm | null };

const form = (kind: RecordKind, about = ""): NeedForm => ({ kind, about });

const ofFinding = ({ finding }: { readonly finding: string }): NeedForm => form("finding", finding);
const ofDone =
  (kind: RecordKind) =>
  ({ procedure, date }: { readonly procedure: string; readonly date: string }): NeedForm =>
    form(kind, `${procedure}@${date}`);
/** Owed for several treatments, the order is for the one somebody chooses. */
const ofOrder = (_: unknown, { treatments }: NeedContext): NeedForm => form("order", treatments.join(","));
const ofClearance = ({ drug }: { readonly drug: string }, { treatments }: NeedContext): NeedForm =>
  form("clearance", treatments.length === 0 ? drug : `${drug}@${treatments.join(",")}`);
const ofMedication = ({ drug }: { readonly drug: string }): NeedForm => form("medication", drug);
const ofProcedure = ({ procedure }: { readonly procedure: string }, { isBlock }: NeedContext): NeedForm =>
  form(isBlock(procedure) ? "block" : "procedure", procedure);

const facts: Readonly<Record<string, NeedForm>> = {
  complaint: form("complaint"),
  "onset-age": form("complaint", "onset"),
  "pain-duration": form("complaint", "onset"),
  procedure: form("procedure"),
};

/** Facts are named by the first word of their rule: a drug where it is one, else an illness. The sex belongs to the registration. */
const ofFact = ({ what }: Sentences["need.fact"]): NeedForm | null => {
  if (what === "sex") return null;
  return Object.hasOwn(facts, what) ? (facts[what] ?? null) : form("condition", what === "condition" ? "" : what);
};

/** The form for everything that can be missing. A new need does not compile until it is named here. */
export const needForms: NeedForms = {
  "need.complaint": () => form("complaint"),
  "need.finding": ofFinding,
  "need.grade": ofFinding,
  "need.side": ofFinding,
  "need.phq-item-9": () => form("score", "phq-9"),
  "need.block-duration": ofDone("relief"),
  "need.block-scores": ofDone("relief"),
  "need.imaging": ({ finding }) => form("imaging", finding),
  "need.score": ({ instrument }) => form("score", instrument),
  "need.fact": ofFact,
  // No code is suggested: a code follows what was found, never what a payer wants to read.
  "need.diagnosis-code": () => form("diagnosis"),
  "need.onset": () => form("complaint", "onset"),
  "need.scale": ({ instruments }) => form("score", instruments[0]),
  "need.care": () => form("therapy"),
  "need.care-kind": ({ kinds }) => form("therapy", kinds[0]),
  "need.care-result": () => form("therapy", "result"),
  "need.study": ({ modalities }) => form("imaging", modalities[0]),
  "need.imaging-level": ({ findings }) => form("imaging", findings[0]),
  "need.order-targets": ofOrder,
  "need.procedure": ofProcedure,
  "need.procedure-site": ofDone("procedure"),
  "need.follow-up": ofDone("relief"),
  "need.function-scores": ofDone("relief"),
  "need.leads": ofOrder,
  "need.contacts": ofOrder,
  "need.leads-done": ofDone("procedure"),
  "need.trial": ofDone("trial"),
  "need.document": ({ document }) => form("document", document),
  "need.evaluation": ({ evaluation }) => form("evaluation", evaluation),
  "need.lab": ({ test }) => form("lab", test),
  "need.allergies": () => form("allergy"),
  "need.condition": ({ condition }) => form("condition", condition),
  "need.attestation": ({ attestation }) => form("attestation", attestation),
  "need.reason": ({ rule }, { settles }) => form("note", settles.length === 0 ? rule : `${rule}@${settles.join(",")}`),
  "need.insurance": () => form("insurance"),
  "need.place": ofOrder,
  "need.active-duty": () => form("insurance"),
  "need.block": ofProcedure,
  // An authorization is asked for and answered elsewhere; the chart has no kind of entry for it yet.
  "need.authorization": () => null,
  "need.drug": ofMedication,
  "need.medication-list": () => form("attestation", "no-other-medications"),
  "need.prescriber": ofClearance,
  "need.hold-hours": ofClearance,
  "need.restart-hours": ofClearance,
  "need.bridge-word": ofClearance,
  "need.planned-day": ofOrder,
  "need.last-dose": ofMedication,
  "need.hold-decision": ({ drug }, context) =>
    context.record === "clearance" ? ofClearance({ drug }, context) : form("note"),
  "need.drug-indication": ofMedication,
  "need.drug-intent": ofMedication,
  "need.drug-route": ofMedication,
  "need.inr": () => form("lab", "inr"),
  "need.dose": ofOrder,
  "need.weight": () => form("measurement", "weight"),
  "need.steroid-doses": () => form("procedure", "steroid-doses"),
  "need.opioid-dose": ofMedication,
  "need.device": ({ condition }) => form("condition", condition),
  "need.bmi": () => form("measurement", "height"),
};

/** The form of one need. */
export const needForm = <K extends NeedKey>(key: K, values: NeedValues[K], context: NeedContext): NeedForm | null =>
  needForms[key](values, context);
