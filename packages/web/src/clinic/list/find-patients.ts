import type { EpisodeRow, PatientRow } from "@pinpoint/platform";

/** Letters without accents, in lower case: "José" is found by "jose". */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const pad = (digits: string): string => digits.padStart(2, "0");

/** The birth date a query means: 1968, 1968-04, 1968-04-02, or 4/2/1968 as it is written in the United States. */
const birthDateMeant = (query: string): string | undefined => {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(query)) return query;
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(query);
  const [, month, day, year] = written ?? [];
  return month && day && year ? `${year}-${pad(month)}-${pad(day)}` : undefined;
};

const matches = ({ givenName, familyName, number, birthDate }: PatientRow, words: readonly string[]): boolean => {
  const name = plain(`${givenName} ${familyName}`);
  return words.every((word) => {
    const born = birthDateMeant(word);
    return name.includes(word) || plain(number).includes(word) || (born !== undefined && birthDate.startsWith(born));
  });
};

/** The rows in which every word of the query is part of the name or the number, or is the birth date. */
export const findPatients = (rows: readonly EpisodeRow[], query: string): readonly EpisodeRow[] => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter(({ patient }) => matches(patient, words));
};
