import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type { Asking, BesidePlatform, EpisodeRow, NewPatient } from "@pinpoint/platform";
import type { Incoming } from "./incoming.ts";

/** Into which chart a file goes. */
export interface TargetWords {
  readonly episode: string | undefined;
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly given: string | undefined;
  readonly family: string | undefined;
}

/** The chart a file goes into: one that is there, or one of a new patient. */
export type Target =
  | { readonly kind: "episode"; readonly episodeId: string; readonly number: string }
  | { readonly kind: "new"; readonly patient: NewPatient; readonly title: string };

/** The request id under which a part of a file is written; the same file has the same ids. */
export const requestIdOf = (digest: string, part: number): string => `import ${digest} part ${part}`;

const says = (field: string, text: string) => refuse({ kind: "conflict", field, says: text });

/** Whether a file can be about this patient. An unknown sex contradicts none; a day of birth always counts. */
const isSamePerson = ({ patient }: EpisodeRow, { birthDate, sex }: Incoming["patient"]): boolean =>
  patient.birthDate === birthDate && (patient.sex === sex || patient.sex === "unknown" || sex === "unknown");

const ofEpisode = (row: EpisodeRow, incoming: Incoming): Outcome<Target> =>
  isSamePerson(row, incoming.patient)
    ? ok({ kind: "episode", episodeId: row.id, number: row.patient.number })
    : refuse({
        kind: "other-patient",
        field: "episode",
        says: `The file is about another patient than episode ${row.id}: the day of birth or the sex differs. Nothing was written.`,
      });

const chosen = (rows: readonly EpisodeRow[], id: string, incoming: Incoming): Outcome<Target> => {
  const row = rows.find((one) => one.id === id);
  if (row) return ofEpisode(row, incoming);
  return refuse({ kind: "not-found", field: "episode", says: `There is no episode ${id} in your organization.` });
};

const newPatient = (incoming: Incoming, words: TargetWords, demo: boolean): Outcome<NewPatient> => {
  const short = incoming.digest.slice(0, 8).toUpperCase();
  const { birthDate, sex, state } = incoming.patient;
  const givenName = words.given ?? incoming.givenName ?? (demo ? "Imported" : undefined);
  const familyName = words.family ?? incoming.familyName ?? (demo ? `patient ${short}` : undefined);
  if (givenName === undefined || familyName === undefined)
    return refuse({
      kind: "bad-field",
      field: "name",
      says: "The file does not tell the patient's given and family name apart; write --given NAME and --family NAME.",
    });
  const number = words.number ?? incoming.number ?? `I-${short}`;
  return ok({ number, givenName, familyName, birthDate, sex, ...(state === undefined ? {} : { state }) });
};

/** An import that was interrupted leaves its patient with an empty episode: it goes on there. */
const leftEmpty = ({ patient, entries }: EpisodeRow, wanted: NewPatient): boolean =>
  entries === 0 &&
  (["birthDate", "sex", "givenName", "familyName"] as const).every((field) => patient[field] === wanted[field]);

const ofNewPatient = (
  rows: readonly EpisodeRow[],
  incoming: Incoming,
  words: TargetWords,
  demo: boolean,
): Outcome<Target> => {
  const wanted = newPatient(incoming, words, demo);
  if (!wanted.ok) return wanted;
  const patient = wanted.value;
  const [taken, ...more] = rows.filter((row) => row.patient.number === patient.number);
  if (!taken) return ok({ kind: "new", patient, title: words.title ?? "Imported record" });
  if (more.length === 0 && leftEmpty(taken, patient)) return ofEpisode(taken, incoming);
  return says(
    "number",
    `There already is a patient with the number ${patient.number}. Write --episode ${taken.id} to add to their chart, or --number with another number for a new patient.`,
  );
};

/** Finds the chart for a file. A file that was brought in before belongs where it went then, whoever brought it in. */
export const targetOf = async (
  { maintenance, episodes, demo }: BesidePlatform,
  asking: Asking & { organizationId: string },
  incoming: Incoming,
  words: TargetWords,
): Promise<Outcome<Target>> => {
  const rows = await episodes.list(asking);
  const before = await maintenance.earlierRequest(asking.organizationId, requestIdOf(incoming.digest, 1));
  const row = before ? rows.find(({ id }) => id === before.episodeId) : undefined;
  if (before && row) {
    if (words.episode !== undefined && words.episode !== row.id)
      return says("episode", `This file was brought in before, into episode ${row.id}; it is written only once.`);
    return ofEpisode(row, incoming);
  }
  return words.episode === undefined
    ? ofNewPatient(rows, incoming, words, demo)
    : chosen(rows, words.episode, incoming);
};
