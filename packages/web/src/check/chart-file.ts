import type { Answers } from "./answers.ts";
import { type Asking, birthDateOf, draftsOf } from "./chart-of.ts";

const birthDateNote = (age: number, today: string): string =>
  `Only the age was told: ${age} years on ${today}. The birth date in this file is the latest that fits it.`;

/** What was told as a chart file, as `pinpoint assess` reads it. It says of itself that the day of birth is not known. */
export const chartFileOf = (answers: Answers, asking: Asking, today: string): string => {
  const { age = 18, sex = "unknown" } = answers;
  const entries = draftsOf(answers, asking, today).map((draft, index) => ({ id: `told-${index + 1}`, ...draft }));
  const note = { id: `told-${entries.length + 1}`, kind: "note", at: today, body: { text: birthDateNote(age, today) } };
  return `${JSON.stringify({ patient: { birthDate: birthDateOf(age, today), sex }, entries: [...entries, note] }, null, 2)}\n`;
};
