import { allergy } from "./allergy.ts";
import { attestation } from "./attestation.ts";
import { clearance } from "./clearance.ts";
import { condition } from "./condition.ts";
import type { DeclaredForm } from "./declared.ts";
import { diagnosis } from "./diagnosis.ts";
import { document } from "./document.ts";
import { evaluation } from "./evaluation.ts";
import { insurance } from "./insurance.ts";
import { lab } from "./lab.ts";
import { measurement } from "./measurement.ts";
import { medication } from "./medication.ts";
import { note } from "./note.ts";
import { order } from "./order.ts";
import { procedure } from "./procedure.ts";
import { therapy } from "./therapy.ts";
import { trial } from "./trial.ts";

/** The forms that are told as a list of fields. */
export const declaredForms = {
  allergy,
  attestation,
  clearance,
  condition,
  diagnosis,
  document,
  evaluation,
  insurance,
  lab,
  measurement,
  medication,
  note,
  order,
  procedure,
  therapy,
  trial,
} as const satisfies Record<string, DeclaredForm>;

export type DeclaredKind = keyof typeof declaredForms;

export const isDeclared = (text: string): text is DeclaredKind => Object.hasOwn(declaredForms, text);

/** The form of a kind as any other of them. */
export const declaredForm = (kind: DeclaredKind): DeclaredForm => declaredForms[kind];
