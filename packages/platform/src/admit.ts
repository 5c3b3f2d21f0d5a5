import { type Outcome, refuse } from "@pinpoint/chart";
import type { Database } from "./database/as-viewer.ts";
import { readNewPatient } from "./new-patient.ts";
import type { NewPatient } from "./platform.ts";
import { addEpisode, addPatient, titleProblem } from "./register.ts";
import type { Asking } from "./viewer.ts";
import { writing } from "./writing.ts";

/** Registers a patient and opens their first episode: both or neither, so an interrupted import leaves no patient without one. */
export const admit = async (
  db: Database,
  asking: Asking,
  typed: NewPatient,
  title: string,
): Promise<Outcome<{ patientId: string; episodeId: string }>> => {
  const patient = readNewPatient(typed);
  if (!patient.ok) return patient;
  const wrong = titleProblem(title);
  if (wrong) return refuse({ kind: "bad-field", field: "title", says: wrong });
  return writing(db, asking, "register", async (transaction, organizationId) => {
    const patientId = await addPatient(transaction, organizationId, patient.value);
    const episodeId = await addEpisode(transaction, organizationId, patientId, title);
    return { patientId, episodeId };
  });
};
