/** A criterion of the knowledge in words, with its parts below it. */
import type { Criterion } from "@pinpoint/knowledge";
import { instrumentText, nameOf, type Rendering, spanText, textIn } from "@pinpoint/wording";
import { idWords } from "../../evidence/id-words.ts";
import { type SourceView, sourceView } from "../assessment/source-view.ts";
import { parameterNames, stageNames, wordIn, wordNames } from "./criterion-words.ts";

/** One line of a rule's text, with what stands under it. */
export interface TextLine {
  readonly says: string;
  readonly source: SourceView | null;
  readonly of: readonly TextLine[];
}

export const line = (says: string, of: readonly TextLine[] = [], source: SourceView | null = null): TextLine => ({
  says,
  source,
  of,
});

const idText = (id: string, rendering: Rendering): string => {
  const { findings, procedures, treatments, generators, instruments } = rendering.knowledge;
  if (findings.has(id)) return nameOf("finding", id, rendering);
  if (procedures.has(id) || treatments.has(id)) return nameOf("procedure", id, rendering);
  if (generators.has(id)) return nameOf("generator", id, rendering);
  return instruments.has(id) ? instrumentText(id) : idWords(id, rendering.locale);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSpan = (value: Record<string, unknown>): value is { value: number; unit: string } =>
  typeof value.value === "number" && typeof value.unit === "string" && Object.keys(value).length === 2;

const valueText = (value: unknown, rendering: Rendering): string => {
  const { locale } = rendering;
  if (typeof value === "boolean") return value ? (locale === "en" ? "yes" : "sí") : "no";
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  if (typeof value === "string") return idText(value, rendering);
  if (Array.isArray(value)) return value.map((one) => valueText(one, rendering)).join(", ");
  if (!isObject(value)) return "–";
  return isSpan(value) ? spanText(value.value, value.unit, locale) : parametersText(value, rendering);
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** "at least so many weeks: 4; within so many months: 6". */
const parametersText = (parameters: object, rendering: Rendering): string =>
  Object.entries(parameters)
    .filter(([, value]) => !isEmpty(value))
    .map(([key, value]) => {
      const said =
        key === "instruments" && Array.isArray(value)
          ? value.map((one) => instrumentText(String(one))).join(", ")
          : valueText(value, rendering);
      return `${wordIn(parameterNames, key, rendering.locale)}: ${said}`;
    })
    .join("; ");

const atLeastText = (n: number, of: number, locale: string): string =>
  locale === "en" ? `At least ${n} of these ${of}` : `Al menos ${n} de estos ${of}`;

const bare = (
  criterion: Criterion,
  rendering: Rendering,
): { readonly says: string; readonly of: readonly TextLine[] } => {
  const { locale } = rendering;
  switch (criterion.word) {
    case "atLeast":
      return {
        says: atLeastText(criterion.n, criterion.parts.length, locale),
        of: criterion.parts.map((part) => criterionLine(part, rendering)),
      };
    case "allOf":
    case "anyOf":
    case "not":
    case "unless":
      return {
        says: wordIn(wordNames, criterion.word, locale),
        of: criterion.parts.map((part) => criterionLine(part, rendering)),
      };
    case "stage":
      return {
        says: `${wordIn(wordNames, "stage", locale)}: ${valueText(criterion.of, rendering)}`,
        of: Object.entries(criterion.stages).map(([stage, part]) =>
          line(wordIn(stageNames, stage, locale), part ? [criterionLine(part, rendering)] : []),
        ),
      };
    default: {
      const parameters = parametersText(criterion.parameters, rendering);
      return { says: [wordIn(wordNames, criterion.word, locale), parameters].filter(Boolean).join(": "), of: [] };
    }
  }
};

/** A criterion with its row number and its own words first, what it asks under them. */
export const criterionLine = (criterion: Criterion, rendering: Rendering): TextLine => {
  const { id, label, source, class: rank } = criterion;
  const { says, of } = bare(criterion, rendering);
  const cited = source || rank ? sourceView(source, rank ?? "evidence", rendering) : null;
  const named = [id, label ? textIn(label, rendering.locale, "") : ""].filter(Boolean).join(" ");
  return named === "" ? line(says, of, cited) : line(named, [line(says, of)], cited);
};
