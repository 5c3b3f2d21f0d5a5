import type { BodyOf } from "@pinpoint/chart";
import { messagesIn } from "../../../app/language/messages.ts";
import { readingMessages } from "./messages.ts";
import { seriesTyped } from "./pain-series.ts";
import { drafts, type Reading, type ReadingForm, unclear } from "./reading.ts";
import { type FormValues, numberTyped, one, typedOnly } from "./typed.ts";

/** The function before and after: whole, null when it is half written, undefined when it was not. */
const functionTyped = (values: FormValues): Record<string, unknown> | null | undefined => {
  const told = typedOnly({
    instrument: one(values, "functionInstrument"),
    before: numberTyped(one(values, "functionBefore")),
    after: numberTyped(one(values, "functionAfter")),
  });
  const written = Object.keys(told).length;
  return written === 0 ? undefined : written === 3 ? told : null;
};

/** What a procedure took away, and for how long. */
export const readRelief = ({ values, locale }: ReadingForm): Reading => {
  const text = messagesIn(readingMessages, locale);
  const of = one(values, "of");
  if (of === "") return unclear({ field: "of", says: text.noProcedure });
  const series = seriesTyped(values);
  if (series === undefined) return unclear({ field: "series", says: text.seriesHalf });
  const told = typedOnly({
    pain: numberTyped(one(values, "painAfter")),
    percent: numberTyped(one(values, "percent")),
    lastedHours: numberTyped(one(values, "lastedHours")),
    series: series.length > 0 ? series : undefined,
    lasting: one(values, "lasting") === "yes" || undefined,
    endedOn: one(values, "endedOn"),
  });
  const ability = functionTyped(values);
  if (ability === null) return unclear({ field: "functionBefore", says: text.functionHalf });
  if (Object.keys(told).length === 0 && ability === undefined)
    return unclear({ field: "painAfter", says: text.noRelief });
  return drafts({
    kind: "relief",
    body: { of, ...told, ...(ability && { function: ability }) },
    fields: [
      ["of", "of"],
      ["pain", "painAfter"],
      ["percent", "percent"],
      ["lastedHours", "lastedHours"],
      ["series", "series"],
      ["endedOn", "endedOn"],
      ["function.after", "functionAfter"],
      ["function", "functionBefore"],
    ],
  });
};

/** A relief back in the fields of its form. */
export const reliefValues = (body: BodyOf<"relief">): FormValues => ({
  of: [body.of],
  painAfter: [body.pain === undefined ? "" : String(body.pain)],
  percent: [body.percent === undefined ? "" : String(body.percent)],
  lastedHours: [body.lastedHours === undefined ? "" : String(body.lastedHours)],
  lasting: body.lasting ? ["yes"] : [],
  endedOn: [body.endedOn ?? ""],
  functionInstrument: [body.function?.instrument ?? ""],
  functionBefore: [body.function === undefined ? "" : String(body.function.before)],
  functionAfter: [body.function === undefined ? "" : String(body.function.after)],
  ...Object.fromEntries(
    (body.series ?? []).flatMap(({ minutesAfter, pain }, index) => [
      [`minutes-${index + 1}`, [String(minutesAfter)]],
      [`pain-${index + 1}`, [String(pain)]],
    ]),
  ),
});
