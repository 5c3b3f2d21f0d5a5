/** The tables of the medicine in words: holds of drugs, opioid factors, drugs, instruments, and the settings of a practice. */
import type {
  BleedingRules,
  Drug,
  HoldCell,
  HoldLength,
  InstrumentKnowledge,
  OpioidFactorSet,
  Settings,
} from "@pinpoint/knowledge";
import { decimalText, nameOf, type Rendering, spanText, textIn } from "@pinpoint/wording";
import { idWords } from "../../evidence/id-words.ts";
import { ruleLine } from "../../evidence/rule-line.ts";
import { words } from "../../evidence/wording-of.ts";
import { sourceView } from "../assessment/source-view.ts";
import { conditionLine } from "./condition-line.ts";
import { line, type TextLine } from "./criterion-lines.ts";
import type { RulePart, TextPart } from "./rule-part.ts";
import type { Rule } from "./rules.ts";

type Row = { readonly source?: string | undefined; readonly class: Rule["classes"][number] };

const part = (name: RulePart, lines: readonly TextLine[]): readonly TextPart[] =>
  lines.length > 0 ? [{ name, lines }] : [];

const cited = (row: Row, rendering: Rendering) => sourceView(row.source, row.class, rendering);

const drugName = (id: string, { knowledge, locale }: Rendering): string =>
  textIn(knowledge.drugs.find((one) => one.id === id)?.name, locale, id);

const lengthText = ({ value, upTo, unit }: HoldLength, locale: Rendering["locale"]): string =>
  upTo === undefined ? spanText(value, unit, locale) : `${decimalText(value, locale)}–${spanText(upTo, unit, locale)}`;

const cellText = (cell: HoldCell | undefined, locale: Rendering["locale"]): string =>
  cell === undefined ? "–" : typeof cell === "string" ? idWords(cell, locale) : lengthText(cell, locale);

type HoldRow = BleedingRules["holds"][number];

/** Who the row is for: a purpose, a way in, a kidney function. */
const meant = (
  { prevention, intent, route, creatinineClearance: limits }: HoldRow,
  locale: Rendering["locale"],
): string =>
  [
    ...[prevention, intent, route].flatMap((id) => (id ? [idWords(id, locale)] : [])),
    ...(limits ? [`${limits.from}–${limits.below ?? ""} mL/min`] : []),
  ].join(", ");

const holdLine = (row: HoldRow, rendering: Rendering): TextLine => {
  const { locale } = rendering;
  const es = locale === "es";
  const { low, intermediate, high } = row.hold;
  const before = [low, intermediate, high].map((cell) => cellText(cell, locale)).join(" / ");
  const { restart } = row;
  const after = [restart.low, restart.intermediate, restart.high].map((cell) => cellText(cell, locale)).join(" / ");
  const who = meant(row, locale);
  return line(
    `${row.drugs.map((id) => drugName(id, rendering)).join(", ")}${who ? ` (${who})` : ""}`,
    [
      line(`${es ? "Antes, riesgo bajo / medio / alto" : "Before, at low / intermediate / high risk"}: ${before}`),
      line(`${es ? "Después" : "After"}: ${after}`),
    ],
    cited(row, rendering),
  );
};

export const bleedingText = (one: BleedingRules, rendering: Rendering): readonly TextPart[] => {
  const { locale, knowledge } = rendering;
  const by = words(knowledge, locale);
  return [
    ...part(
      "applies",
      one.procedures.map((row) =>
        line(
          `${idWords(row.risk, locale)}: ${row.procedures.map((id) => nameOf("procedure", id, rendering)).join(", ")}`,
          [],
          cited(row, rendering),
        ),
      ),
    ),
    ...part(
      "when",
      one.raisedBy.map((row) =>
        line(
          textIn(row.says, locale, ""),
          row.when ? [conditionLine(ruleLine(row.when, by))] : [],
          cited(row, rendering),
        ),
      ),
    ),
    ...part(
      "hazards",
      one.holds.map((row) => holdLine(row, rendering)),
    ),
    ...part(
      "about",
      one.beside.map((row) => line(textIn(row.says, locale, ""), [], cited(row, rendering))),
    ),
  ];
};

export const opioidText = (one: OpioidFactorSet, rendering: Rendering): readonly TextPart[] => [
  ...part(
    "results",
    one.factors.map(({ drug, factor, per }) =>
      line(`${drugName(drug, rendering)}: ${decimalText(factor, rendering.locale)} MME / ${per}`, []),
    ),
  ),
  ...part(
    "notKnown",
    one.listedApart.map((id) => line(drugName(id, rendering))),
  ),
];

export const drugText = (drugs: readonly Drug[], rendering: Rendering): readonly TextPart[] =>
  part(
    "about",
    drugs.map((drug) =>
      line(
        `${textIn(drug.name, rendering.locale, drug.id)}: ${idWords(drug.antithrombotic, rendering.locale)}`,
        [line(drug.names.join(", "))],
        cited(drug, rendering),
      ),
    ),
  );

export const instrumentText = (one: InstrumentKnowledge, rendering: Rendering): readonly TextPart[] => {
  const { locale } = rendering;
  return [
    ...part("about", [line(textIn(one.about, locale, "")), line(textIn(one.missingItems, locale, ""))]),
    ...part(
      "results",
      one.cutOffs.map((row) =>
        line(`≥ ${decimalText(row.from, locale)}: ${textIn(row.means, locale, "")}`, [], cited(row, rendering)),
      ),
    ),
    ...part(
      "rules",
      one.importantChange.map((row) =>
        line(
          [
            row.points === undefined ? "" : `${decimalText(row.points, locale)} ${idWords(one.unit, locale)}`,
            row.percent === undefined ? "" : `${decimalText(row.percent, locale)} %`,
          ]
            .filter(Boolean)
            .join(" / "),
          [],
          cited(row, rendering),
        ),
      ),
    ),
  ];
};

const settingLines = (value: object, locale: Rendering["locale"]): readonly TextLine[] =>
  Object.entries(value).map(([name, own]: [string, unknown]) => {
    const plain = idWords(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      locale,
    );
    return typeof own === "object" && own !== null
      ? line(plain, settingLines(own, locale))
      : line(`${plain}: ${String(own)}`);
  });

export const settingsText = (settings: Settings, { locale }: Rendering): readonly TextPart[] =>
  part("rules", settingLines(settings, locale));
