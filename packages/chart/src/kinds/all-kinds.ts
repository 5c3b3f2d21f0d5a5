/** Every entry kind. A new one is a file beside this one and a line here. */
import type { z } from "zod";
import { allergy } from "./allergy.ts";
import { amendment } from "./amendment.ts";
import { attestation } from "./attestation.ts";
import { clearance } from "./clearance.ts";
import { closure } from "./closure.ts";
import { complaint } from "./complaint.ts";
import { complication } from "./complication.ts";
import { condition } from "./condition.ts";
import { diagnosis } from "./diagnosis.ts";
import { document } from "./document.ts";
import { drawing } from "./drawing.ts";
import { evaluation } from "./evaluation.ts";
import { finding } from "./finding.ts";
import { imaging } from "./imaging.ts";
import { insurance } from "./insurance.ts";
import { lab } from "./lab.ts";
import { measurement } from "./measurement.ts";
import { medication } from "./medication.ts";
import { note } from "./note.ts";
import { order } from "./order.ts";
import { preference } from "./preference.ts";
import { procedure } from "./procedure.ts";
import { relief } from "./relief.ts";
import { score } from "./score.ts";
import { therapy } from "./therapy.ts";
import { trial } from "./trial.ts";

export const allKinds = {
  complaint,
  drawing,
  score,
  finding,
  imaging,
  lab,
  measurement,
  therapy,
  medication,
  allergy,
  condition,
  preference,
  insurance,
  attestation,
  evaluation,
  diagnosis,
  order,
  clearance,
  document,
  procedure,
  relief,
  trial,
  complication,
  note,
  closure,
  amendment,
} as const;

export type Kind = keyof typeof allKinds;
export type BodyOf<K extends Kind> = z.output<(typeof allKinds)[K]["body"]>;

export const isKind = (text: string): text is Kind => Object.hasOwn(allKinds, text);
export const kinds: readonly Kind[] = Object.keys(allKinds).filter(isKind);
