import { readBlock } from "./block.ts";
import { readComplaint } from "./complaint.ts";
import { readFinding } from "./finding.ts";
import { readImaging } from "./imaging.ts";
import type { Reading, ReadingForm } from "./reading.ts";
import { readRelief } from "./relief.ts";
import { readScore } from "./score.ts";
import { readWithdrawal } from "./withdrawal.ts";

/** The forms there are. A new one is a file beside the others and a line here. */
const readers = {
  complaint: readComplaint,
  finding: readFinding,
  score: readScore,
  imaging: readImaging,
  block: readBlock,
  relief: readRelief,
  amendment: readWithdrawal,
} as const satisfies Record<string, (form: ReadingForm) => Reading>;

export type RecordKind = keyof typeof readers;

export const isRecordKind = (text: string): text is RecordKind => Object.hasOwn(readers, text);

/** What a form of a kind says. */
export const readForm = (kind: RecordKind, form: ReadingForm): Reading => readers[kind](form);
