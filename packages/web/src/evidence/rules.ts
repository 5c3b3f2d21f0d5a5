import type { BlockKnowledge, Condition, EvidenceClass, GeneratorKnowledge } from "@pinpoint/knowledge";
import { nameOf } from "@pinpoint/wording";
import { idWords } from "./id-words.ts";
import type { RuleLine, RuleRow } from "./row.ts";
import { ruleLine } from "./rule-line.ts";
import { ruleWords } from "./rule-words.ts";
import { statementOf, type Words } from "./wording-of.ts";

type Said = (typeof ruleWords)["en"];
const says = (text: string): RuleLine => ({ says: text });

const blockLines = (block: BlockKnowledge, said: Said): RuleLine[] => [
  says(said.blockPositive(block.positivePercent)),
  says(said.blockPartial(block.partialPercent, block.positivePercent)),
  says(said.blockTimes(block.times)),
  ...(block.levels ? [says(said.blockLevels(block.levels.join(", ")))] : []),
];

const imagingLines = (imaging: NonNullable<GeneratorKnowledge["imaging"]>, by: Words): RuleLine[] => {
  const said = ruleWords[by.locale];
  const or = new Intl.ListFormat(by.locale, { type: "disjunction" });
  return [
    says(said.imagingFindings(or.format(imaging.findings.map((id) => nameOf("finding", id, by))))),
    says(said.imagingBy(or.format(imaging.modalities.map((id) => idWords(id, by.locale))))),
    says(said[imaging.concordance]),
  ];
};

const criteriaLines = (criteria: NonNullable<GeneratorKnowledge["criteria"]>, by: Words): RuleLine[] => {
  const said = ruleWords[by.locale];
  const part = (name: string, condition: Condition | undefined): RuleLine[] =>
    condition ? [{ says: name, of: [ruleLine(condition, by)] }] : [];
  return [
    ...part(said.fully, criteria.fully),
    ...part(said.partly, criteria.partly),
    ...part(said.excludedBy, criteria.excludedBy),
  ];
};

/** The rules and thresholds of one generator: when it is considered, what counts, what decides. */
export const ruleRows = (generator: GeneratorKnowledge, by: Words): RuleRow[] => {
  const said = ruleWords[by.locale];
  const { id, appliesWhen, block, imaging, criteria, likelyWhen, unlikelyWhen } = generator;
  const row = (
    part: string,
    name: string,
    lines: readonly RuleLine[],
    carried: { class: EvidenceClass; source?: string | undefined } = { class: "default" },
  ): RuleRow => ({ ...statementOf(`rule-${id}-${part}`, id, carried, by), name, lines });
  return [
    row("applies", said.appliesTitle, [ruleLine(appliesWhen, by)]),
    ...(block ? [row("block", said.blockTitle, blockLines(block, said))] : []),
    ...(imaging ? [row("imaging", said.imagingTitle, imagingLines(imaging, by), imaging)] : []),
    ...(criteria ? [row("criteria", said.criteriaTitle, criteriaLines(criteria, by), criteria)] : []),
    ...(likelyWhen ? [row("likely", said.likelyTitle, [ruleLine(likelyWhen, by)])] : []),
    ...(unlikelyWhen ? [row("unlikely", said.unlikelyTitle, [ruleLine(unlikelyWhen, by)])] : []),
  ];
};

/** The thresholds of the practice. */
export const settingRows = (by: Words): RuleRow[] => {
  const said = ruleWords[by.locale];
  const { testThreshold, treatThreshold, commonInPainlessPercent, blockHours, leastPainBeforeBlock } =
    by.knowledge.settings;
  const share = (value: number): string => said.percent(Math.round(value * 100));
  const row = (id: string, name: string, lines: readonly string[]): RuleRow => ({
    ...statementOf(`setting-${id}`, null, { class: "default" }, by),
    name,
    lines: lines.map(says),
  });
  return [
    row("test-threshold", said.pursue, [
      `${share(testThreshold.block)} ${said.pursueBlock}`,
      `${share(testThreshold.imaging)} ${said.pursueImaging}`,
      `${share(testThreshold.nothing)} ${said.pursueNothing}`,
    ]),
    row("treat-threshold", said.treat, [share(treatThreshold)]),
    row("common-in-painless", said.common, [said.percent(commonInPainlessPercent)]),
    row(
      "block-hours",
      said.hours,
      Object.entries(blockHours).map(([drug, hours]) => said.hoursOf(idWords(drug, by.locale), hours)),
    ),
    row("least-pain-before-block", said.leastPain, [String(leastPainBeforeBlock)]),
  ];
};
