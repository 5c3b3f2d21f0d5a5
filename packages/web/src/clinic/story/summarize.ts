import type { Entry, EntryOf, Kind } from "@pinpoint/chart";
import { allergy } from "./kinds/allergy.ts";
import { amendment } from "./kinds/amendment.ts";
import { attestation } from "./kinds/attestation.ts";
import { clearance } from "./kinds/clearance.ts";
import { closure } from "./kinds/closure.ts";
import { complaint } from "./kinds/complaint.ts";
import { complication } from "./kinds/complication.ts";
import { condition } from "./kinds/condition.ts";
import { diagnosis } from "./kinds/diagnosis.ts";
import { document } from "./kinds/document.ts";
import { drawing } from "./kinds/drawing.ts";
import { evaluation } from "./kinds/evaluation.ts";
import { finding } from "./kinds/finding.ts";
import { imaging } from "./kinds/imaging.ts";
import { insurance } from "./kinds/insurance.ts";
import { lab } from "./kinds/lab.ts";
import { measurement } from "./kinds/measurement.ts";
import { medication } from "./kinds/medication.ts";
import { note } from "./kinds/note.ts";
import { order } from "./kinds/order.ts";
import { preference } from "./kinds/preference.ts";
import { procedure } from "./kinds/procedure.ts";
import { relief } from "./kinds/relief.ts";
import { score } from "./kinds/score.ts";
import { therapy } from "./kinds/therapy.ts";
import { trial } from "./kinds/trial.ts";
import type { Summary, Telling } from "./telling.ts";

/** One summary for each kind; a new kind is a file beside the others and a line here, or this does not compile. */
const summaries: { readonly [K in Kind]: (body: EntryOf<K>["body"], telling: Telling) => Summary } = {
  allergy,
  amendment,
  attestation,
  clearance,
  closure,
  complaint,
  complication,
  condition,
  diagnosis,
  document,
  drawing,
  evaluation,
  finding,
  imaging,
  insurance,
  lab,
  measurement,
  medication,
  note,
  order,
  preference,
  procedure,
  relief,
  score,
  therapy,
  trial,
};

const ofKind = <K extends Kind>(kind: K, body: EntryOf<K>["body"], telling: Telling): Summary =>
  summaries[kind](body, telling);

/** One entry in a line a clinician reads. */
export const summarize = (entry: Entry, telling: Telling): Summary => ofKind(entry.kind, entry.body, telling);
