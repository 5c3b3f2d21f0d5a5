import { type FormValues, one } from "./typed.ts";

/** So many lines a form shows at first, and how many more one press adds. */
const linesAtFirst = 3;
const mostLines = 40;

/** The lines a form has: as many as it says, never fewer than it holds. */
export const linesOf = (values: FormValues): number => {
  const said = Number(one(values, "lines")) || linesAtFirst;
  return Math.min(mostLines, Math.max(linesAtFirst, Math.trunc(said)));
};
