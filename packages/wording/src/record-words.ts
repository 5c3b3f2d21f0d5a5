/** Names of what a record holds, for lists to choose from: every id that has words, and its words. */
import { therapyNames } from "./care-names.ts";
import type { Locale } from "./catalogue.ts";
import { conditionNames } from "./condition-names.ts";
import { namedIn } from "./name-table.ts";
import { guidanceNames, modeNames, sedationNames } from "./plan-names.ts";
import { attestationNames, documentNames, evaluationNames, payerNames } from "./record-names.ts";
import { labNames } from "./study-names.ts";

const tables = {
  attestation: attestationNames,
  condition: conditionNames,
  document: documentNames,
  evaluation: evaluationNames,
  guidance: guidanceNames,
  lab: labNames,
  mode: modeNames,
  payer: payerNames,
  sedation: sedationNames,
  therapy: therapyNames,
} as const;

export type RecordWord = keyof typeof tables;

/** An id in words; one that was never given any is read as its own words. */
export const recordText = (what: RecordWord, id: string, locale: Locale): string => namedIn(tables[what], id, locale);

/** The ids that have words of their own. */
export const recordIds = (what: RecordWord): readonly string[] => Object.keys(tables[what]);
