import type { BodyOf } from "@pinpoint/chart";
import { messagesIn } from "../../../app/language/messages.ts";
import { readingMessages } from "./messages.ts";
import { drafts, type Reading, type ReadingForm, unclear } from "./reading.ts";
import { type FormValues, numberTyped, one, typedOnly } from "./typed.ts";

/** The names of the items where they have some; all others are counted. */
const itemNames: Readonly<Record<string, readonly string[]>> = { peg: ["pain", "enjoyment", "activity"] };

const answersOf = (instrument: string, typed: string): Record<string, number> | undefined => {
  const parts = typed
    .split(/[\s;]+/)
    .filter(Boolean)
    .map(numberTyped);
  if (!parts.every((part) => typeof part === "number")) return undefined;
  const names = itemNames[instrument];
  return Object.fromEntries(parts.map((answer, index) => [names?.[index] ?? `item-${index + 1}`, answer]));
};

/** A score by its total, or by its answers in their order. */
export const readScore = ({ values, locale }: ReadingForm): Reading => {
  const text = messagesIn(readingMessages, locale);
  const [instrument, typed] = [one(values, "instrument"), one(values, "answers")];
  if (instrument === "") return unclear({ field: "instrument", says: text.noInstrument });
  const total = numberTyped(one(values, "total"));
  if (total === undefined && typed === "") return unclear({ field: "total", says: text.noTotal });
  const answers = typed === "" ? undefined : answersOf(instrument, typed);
  if (typed !== "" && answers === undefined) return unclear({ field: "answers", says: text.answersNumbers });
  return drafts({
    kind: "score",
    body: typedOnly({ instrument, total, answers, period: one(values, "period") }),
    fields: [
      ["instrument", "instrument"],
      ["total", "total"],
      ["answers", "answers"],
      ["period", "period"],
    ],
  });
};

/** A score back in the fields of its form. */
export const scoreValues = ({ instrument, total, answers, period }: BodyOf<"score">): FormValues => ({
  instrument: [instrument],
  total: [total === undefined ? "" : String(total)],
  answers: [answers ? Object.values(answers).join(" ") : ""],
  period: [period ?? ""],
});
