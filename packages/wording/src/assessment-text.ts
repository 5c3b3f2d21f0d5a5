/** The assessment as a page of text a clinician can read: alerts first, then where the pain comes from, what to examine, what is missing. */
import type { Chart } from "@pinpoint/chart";
import { ageInYears } from "@pinpoint/chart";
import type { Assessment, GeneratorStatement } from "@pinpoint/reasoning";
import { headingsIn, stateText, urgencyText, whoText } from "./assessment-words.ts";
import { nameOf, type Rendering } from "./knowledge-names.ts";
import { dateText, probabilityText } from "./numbers.ts";
import { opioidLines } from "./opioid-text.ts";
import { optionLines } from "./option-text.ts";
import { optionWordsIn } from "./option-words.ts";
import { render } from "./render.ts";
import { targetsText } from "./target-text.ts";
import { wrapped } from "./text-lines.ts";

/** A track from 0 to 100 %, the interval as a whisker, the value as a point: hollow when it is a prior only. */
const bar = ({ probability, interval, moved }: GeneratorStatement): string => {
  if (probability === null || interval === null) return "";
  const cells = 24;
  const at = (value: number) => Math.min(cells - 1, Math.floor(value * cells));
  const point = moved.length === 0 ? "○" : "●";
  return Array.from({ length: cells }, (_, cell) =>
    cell === at(probability) ? point : cell >= at(interval[0]) && cell <= at(interval[1]) ? "━" : "·",
  ).join("");
};

const estimate = ({ probability, interval }: GeneratorStatement, rendering: Rendering): string => {
  if (probability === null || interval === null) return "";
  const [low, high] = interval.map((limit) => probabilityText(limit, rendering.locale).replace(/\s?%/, ""));
  return low === high
    ? probabilityText(probability, rendering.locale)
    : `${probabilityText(probability, rendering.locale)} (${low}–${high})`;
};

const generatorLines = (generator: GeneratorStatement, rendering: Rendering): string[] => {
  const words = headingsIn(rendering.locale);
  const name = nameOf("generator", generator.id, rendering);
  const sites = generator.sites.length > 0 ? ` · ${targetsText(generator.sites, rendering.locale)}` : "";
  const head = [bar(generator), estimate(generator, rendering), stateText(generator.state, rendering.locale)]
    .filter((part) => part !== "")
    .join("  ");
  const second = (one: { class: string }) =>
    one.class === "secondary" ? ` (${words.secondHand})` : one.class === "default" ? ` (${words.usualPractice})` : "";
  return [
    ...wrapped(`${name}${sites}`, "    ", "  "),
    `      ${head}`,
    ...wrapped(render(generator.says, rendering), "      "),
    ...generator.moved.flatMap((one) =>
      wrapped(`${render(one.says, rendering)} [${one.source}]${second(one)}`, "        ", "      + "),
    ),
    ...(generator.alternatives ?? []).flatMap(({ probability, source }) =>
      wrapped(
        `${words.otherSource}: ${probabilityText(probability, rendering.locale)} [${source}]`,
        "        ",
        "      ~ ",
      ),
    ),
    ...(generator.unmoved ?? []).flatMap((one) =>
      wrapped(`${render(one.says, rendering)}${one.source ? ` [${one.source}]` : ""}`, "        ", "      · "),
    ),
    ...(generator.confirmBy
      ? wrapped(
          `${words.confirmBy}: ${nameOf("procedure", generator.confirmBy.procedure, rendering)}, ${targetsText(generator.confirmBy.targets, rendering.locale)} (${generator.confirmBy.count}×)`,
          "        ",
          "      → ",
        )
      : []),
    "",
  ];
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title.toLocaleUpperCase(), ...lines, ""] : [];

/** The sources that are named in lines of text. */
const citedIn = (lines: readonly string[], { knowledge }: Rendering): readonly string[] =>
  lines.flatMap((line) =>
    [...line.matchAll(/\[([\w-]+)\]/g)].flatMap(([, id = ""]) => (knowledge.sources.has(id) ? [id] : [])),
  );

const sourcesOf = (cited: readonly string[], { generators }: Assessment, { knowledge }: Rendering): string[] => {
  const ids = new Set([...cited, ...generators.flatMap(({ prior }) => (prior ? [prior.source] : []))]);
  return [...ids].sort().flatMap((id) => {
    const source = knowledge.sources.get(id);
    const where = source?.doi
      ? ` doi:${source.doi}`
      : source?.pmid
        ? ` PMID ${source.pmid}`
        : source?.pmc
          ? ` ${source.pmc}`
          : "";
    return wrapped(`[${id}] ${source?.cite ?? ""}${where}`, "    ", "  ");
  });
};

/** The page without its sources: every line names what it rests on. */
const statements = (assessment: Assessment, rendering: Rendering): string[] => {
  const words = headingsIn(rendering.locale);
  return [
    ...section(
      words.alerts,
      assessment.alerts.flatMap((alert) =>
        wrapped(
          `${urgencyText(alert.urgency, rendering.locale)}: ${render(alert.says, rendering)} [${alert.source}]`,
          "    ",
          "  ! ",
        ),
      ),
    ),
    ...section(
      words.generators,
      assessment.generators.flatMap((generator) => generatorLines(generator, rendering)),
    ).slice(0, -1),
    ...(assessment.generators.length === 0 ? [words.noGenerators, ""] : []),
    ...(assessment.unlocalized ? [...wrapped(words.unlocalized, ""), ""] : []),
    ...section(optionWordsIn(rendering.locale).title, optionLines(assessment.options ?? [], rendering)),
    ...section(words.opioids, opioidLines(assessment, rendering)),
    ...section(
      words.next,
      assessment.next
        .slice(0, 8)
        .flatMap((one, index) =>
          wrapped(`${render(one.says, rendering)} (${one.gain.toFixed(2)} bit)`, "     ", `  ${index + 1}. `),
        ),
    ),
    ...section(
      words.missing,
      assessment.missing.slice(0, 12).flatMap((need) => wrapped(render(need.says, rendering), "    ", "  □ ")),
    ),
  ];
};

/** The whole page. What is laid over, and what it changes, stands above everything else. */
export const assessmentText = (
  assessment: Assessment,
  chart: Chart,
  rendering: Rendering,
  changes: readonly string[] = [],
): string => {
  const words = headingsIn(rendering.locale);
  const { patient } = chart;
  const who = whoText(patient.sex, ageInYears(patient.birthDate, assessment.asOf), rendering.locale);
  const stated = statements(assessment, rendering);
  const lines = [
    `Pinpoint · ${who} · ${words.asOf} ${dateText(assessment.asOf, rendering.locale)} · ${words[assessment.setting]}`,
    "",
    ...(changes.length > 0 ? [...changes, ""] : []),
    ...stated,
    ...section(words.sources, sourcesOf(citedIn(stated, rendering), assessment, rendering)),
    ...wrapped(`${words.knowledge} ${assessment.knowledge}. ${words.limits}`, ""),
  ];
  return `${lines.join("\n")}\n`;
};
