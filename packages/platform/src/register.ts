import type { Transaction } from "kysely";
import { v7 as uuid } from "uuid";
import type { Tables } from "./database/tables.ts";
import type { NewPatient } from "./platform.ts";

/** Adds a patient, inside the transaction of the viewer who registers them, and answers the id. */
export const addPatient = async (
  transaction: Transaction<Tables>,
  organizationId: string,
  { number, givenName, familyName, birthDate, sex, state }: NewPatient,
): Promise<string> => {
  const patientId = uuid();
  const row = {
    patient_id: patientId,
    number,
    given_name: givenName,
    family_name: familyName,
    birth_date: birthDate,
    sex,
    state: state ?? null,
  };
  await transaction
    .insertInto("patient")
    .values({ organization_id: organizationId, ...row })
    .execute();
  return patientId;
};

/** Opens an episode, inside the transaction of the viewer who opens it, and answers the id. */
export const addEpisode = async (
  transaction: Transaction<Tables>,
  organizationId: string,
  patientId: string,
  title: string,
): Promise<string> => {
  const episodeId = uuid();
  await transaction
    .insertInto("episode")
    .values({ organization_id: organizationId, episode_id: episodeId, patient_id: patientId, title: title.trim() })
    .execute();
  return episodeId;
};

/** Why a text is no title of an episode, or null. */
export const titleProblem = (title: string): string | null =>
  title.trim() === "" || title.length > 200 || title.includes("\0") ? "title: write 1 to 200 characters." : null;
