import type { EpisodeRow } from "@pinpoint/platform";
import { dateText } from "@pinpoint/wording";
import type { Locale } from "../../locale.ts";
import { ageAndSex, fullName } from "../demographics.ts";
import { findPatients } from "./find-patients.ts";

/** One line of the list, as it is read. */
export interface PatientListRow {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly number: string;
  readonly born: string;
  readonly title: string;
  readonly opened: string;
  /** Null while nothing was written. */
  readonly lastEntry: string | null;
  readonly closed: boolean;
}

export interface PatientListView {
  readonly query: string;
  readonly rows: readonly PatientListRow[];
  /** All pain problems of the clinic, and those the query found. */
  readonly all: number;
  readonly found: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** So many lines a page: a screen or two, whatever the size of the clinic. */
export const rowsPerPage = 50;

export interface ListQuestion {
  readonly query: string;
  readonly page: number;
  readonly today: string;
  readonly locale: Locale;
}

const rowOf = (episode: EpisodeRow, { today, locale }: ListQuestion): PatientListRow => ({
  id: episode.id,
  name: fullName(episode.patient),
  who: ageAndSex(episode.patient, today, locale),
  number: episode.patient.number,
  born: dateText(episode.patient.birthDate, locale),
  title: episode.title,
  opened: dateText(episode.opened, locale),
  lastEntry: episode.lastEntryAt === null ? null : dateText(episode.lastEntryAt, locale),
  closed: episode.closed !== null,
});

/** The clinic's list as a page shows it. No chart is opened for it: reading one is audited, and only the patient's page reads. */
export const patientListView = (episodes: readonly EpisodeRow[], question: ListQuestion): PatientListView => {
  const found = findPatients(episodes, question.query);
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(question.page) || 1), pages);
  return {
    query: question.query,
    rows: found.slice((page - 1) * rowsPerPage, page * rowsPerPage).map((row) => rowOf(row, question)),
    all: episodes.length,
    found: found.length,
    page,
    pages,
  };
};
