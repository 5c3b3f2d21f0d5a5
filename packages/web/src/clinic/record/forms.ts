import { readBlock } from "./block.ts";
import { readComplaint } from "./complaint.ts";
import { readDeclared } from "./declared.ts";
import { type DeclaredKind, declaredForm, declaredForms, isDeclared } from "./declared-forms.ts";
import { readFinding } from "./finding.ts";
import { readImaging } from "./imaging.ts";
import type { Reading, ReadingForm } from "./reading.ts";
import { readRelief } from "./relief.ts";
import { readScore } from "./score.ts";
import { readWithdrawal } from "./withdrawal.ts";

/** The forms with a reading of their own; the others are lists of fields. */
const readers = {
  complaint: readComplaint,
  finding: readFinding,
  score: readScore,
  imaging: readImaging,
  block: readBlock,
  relief: readRelief,
  amendment: readWithdrawal,
} as const satisfies Record<string, (form: ReadingForm) => Reading>;

type OwnKind = keyof typeof readers;
export type RecordKind = OwnKind | DeclaredKind;

const isOwn = (text: string): text is OwnKind => Object.hasOwn(readers, text);

/** Every form there is. */
export const recordKinds: readonly RecordKind[] = [...Object.keys(readers), ...Object.keys(declaredForms)].filter(
  (text): text is RecordKind => isOwn(text) || isDeclared(text),
);

export const isRecordKind = (text: string): text is RecordKind => isOwn(text) || isDeclared(text);

/** What a form of a kind says. */
export const readForm = (kind: RecordKind, form: ReadingForm): Reading =>
  isOwn(kind) ? readers[kind](form) : readDeclared(declaredForm(kind), form);
