import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { percentText, type Rendering, ratioText, textIn } from "@pinpoint/wording";
import { priorRows } from "../../evidence/priors.ts";
import { ratioRows } from "../../evidence/ratios.ts";
import type { RatioSide, RuleLine, Statement } from "../../evidence/row.ts";
import { ruleRows } from "../../evidence/rules.ts";
import { words } from "../../evidence/wording-of.ts";
import { sourceView } from "../assessment/source-view.ts";
import { line, type TextLine } from "./criterion-lines.ts";
import type { TextPart } from "./rule-part.ts";

const conditionLine = ({ says, of = [] }: RuleLine): TextLine => line(says, of.map(conditionLine));

const cited = ({ source, class: rank }: Statement, rendering: Rendering) => sourceView(source?.id, rank, rendering);

/** "LR 3.9 (2.1–7.3)". */
const sideText = (side: RatioSide | null, name: string, { locale }: Rendering): string =>
  side
    ? `${name} LR ${ratioText(side.lr, locale)} (${ratioText(side.low, locale)}–${ratioText(side.high, locale)})`
    : "";

/** What is said of one source of pain: how often it is found, what moves it, and its own rules. */
export const generatorText = (one: GeneratorKnowledge, rendering: Rendering): readonly TextPart[] => {
  const { locale, knowledge } = rendering;
  const by = words(knowledge, locale);
  const [present, absent] = locale === "en" ? ["present", "absent"] : ["presente", "ausente"];
  const parts: readonly TextPart[] = [
    { name: "about", lines: [line(textIn(one.about, locale, ""))] },
    {
      name: "priors",
      lines: priorRows(one, by).map((row) =>
        line(
          `${percentText(row.value * 100, locale)}: ${row.population}`,
          row.when ? [conditionLine(row.when)] : [],
          cited(row, rendering),
        ),
      ),
    },
    {
      name: "ratios",
      lines: ratioRows(one, by).map((row) =>
        line(
          [row.name, sideText(row.present, present, rendering), sideText(row.absent, absent, rendering)]
            .filter(Boolean)
            .join(", "),
          [],
          cited(row, rendering),
        ),
      ),
    },
    {
      name: "rules",
      lines: ruleRows(one, by).map((row) => line(row.name, row.lines.map(conditionLine), cited(row, rendering))),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
};
