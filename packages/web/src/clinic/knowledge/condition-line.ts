import type { RuleLine } from "../../evidence/row.ts";
import { line, type TextLine } from "./criterion-lines.ts";

/** A condition over the chart as a line with its parts below it. */
export const conditionLine = ({ says, of = [] }: RuleLine): TextLine => line(says, of.map(conditionLine));
