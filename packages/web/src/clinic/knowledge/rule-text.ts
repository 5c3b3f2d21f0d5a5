/** What a rule says, in words, part by part. */
import {
  type AlertKnowledge,
  type AuthorizationProgram,
  alertWords,
  type Policy,
  type PolicyRule,
  type SafetyRule,
  type Treatment,
  type Urgency,
} from "@pinpoint/knowledge";
import { dateText, nameOf, type Rendering, textIn } from "@pinpoint/wording";
import { idWords } from "../../evidence/id-words.ts";
import { ruleLine } from "../../evidence/rule-line.ts";
import { words } from "../../evidence/wording-of.ts";
import { sourceView } from "../assessment/source-view.ts";
import { resultView } from "../options/result-view.ts";
import { riskView } from "../options/risk-view.ts";
import { conditionLine } from "./condition-line.ts";
import { criterionLine, line, type TextLine } from "./criterion-lines.ts";
import { generatorText } from "./generator-text.ts";
import type { RulePart, TextPart } from "./rule-part.ts";
import type { Rule } from "./rules.ts";
import { bleedingText, drugText, instrumentText, opioidText, settingsText } from "./table-text.ts";

const part = (name: RulePart, lines: readonly TextLine[]): readonly TextPart[] =>
  lines.length > 0 ? [{ name, lines }] : [];

const treatmentText = (one: Treatment, rendering: Rendering): readonly TextPart[] => {
  const { locale } = rendering;
  const text = (value: Parameters<typeof textIn>[0]) => textIn(value, locale, "");
  const cited = (row: { readonly source?: string | undefined; readonly class: Rule["classes"][number] }) =>
    sourceView(row.source, row.class, rendering);
  return [
    ...part("about", [line(text(one.about))]),
    ...part(
      "for",
      one.for.map(({ generator, needs }) =>
        line(`${nameOf("generator", generator, rendering)}: ${idWords(needs, locale)}`),
      ),
    ),
    ...part(
      "requires",
      one.requires.map((row) => line(text(row.says), [criterionLine(row.requires, rendering)], cited(row))),
    ),
    ...part(
      "hazards",
      one.contraindications.map((row) => line(text(row.says), [criterionLine(row.when, rendering)], cited(row))),
    ),
    ...part(
      "results",
      one.results.map((row, index) => {
        const { says, source, comparator } = resultView(row, index, rendering);
        return line([says, comparator].filter(Boolean).join(" / "), [], source);
      }),
    ),
    ...part(
      "lasts",
      one.lasts.map((row) => line(text(row.says), [], cited(row))),
    ),
    ...part(
      "risks",
      one.risks.map((row) => {
        const { what, says, source } = riskView(row, rendering);
        return line(`${what}: ${says}`, [], source);
      }),
    ),
    ...part(
      "against",
      one.against.map((row) => line(text(row.says), [], cited(row))),
    ),
    ...part(
      "guidelines",
      one.guidelines.map((row) => line(`${row.body} ${row.year}: ${text(row.says)}`, [], cited(row))),
    ),
    ...part("after", [
      ...one.aftercare.map((row) => line(text(row.says), [], cited(row))),
      ...one.followUp.map((row) => line(`${row.afterDays} d: ${text(row.what)}`, [], cited(row))),
    ]),
    ...part(
      "notKnown",
      one.notKnown.map((row) => line(text(row))),
    ),
  ];
};

const policyRuleLines = (rule: PolicyRule, rendering: Rendering): readonly TextLine[] => {
  const { locale } = rendering;
  const es = locale === "es";
  const group = (says: string, of: readonly TextLine[]) => (of.length > 0 ? [line(says, of)] : []);
  return [
    ...group(
      es ? "No cubierto" : "Not covered",
      rule.notCovered.map(({ id, says, when }) =>
        line(`${id} ${textIn(says, locale, "")}`, when ? [criterionLine(when, rendering)] : []),
      ),
    ),
    ...group(es ? "Cubre si" : "Covers where", rule.covers ? [criterionLine(rule.covers, rendering)] : []),
    ...group(
      es ? "Quiere ver" : "Wants to see",
      rule.packet.map((one) => criterionLine(one, rendering)),
    ),
    ...group(
      es ? "Para facturar" : "For the claim",
      rule.billing.map((one) => criterionLine(one, rendering)),
    ),
  ];
};

/** "from 1 Jan 2022", "1 Jan 2022 – 15 Apr 2026". */
const rangeText = (from: string, to: string | undefined, locale: Rendering["locale"]): string => {
  if (to !== undefined) return `${dateText(from, locale)} – ${dateText(to, locale)}`;
  return `${locale === "en" ? "from" : "desde el"} ${dateText(from, locale)}`;
};

const policyText = (one: Policy, rendering: Rendering): readonly TextPart[] => {
  const { locale } = rendering;
  const distinct = [...new Set(one.versions.map(({ rules }) => rules))];
  return [
    ...part(
      "versions",
      one.versions.map((version) =>
        line(
          [
            [version.number, version.contractor].filter(Boolean).join(" "),
            version.states?.join(" "),
            rangeText(version.effectiveFrom, version.effectiveTo, locale),
            version.note && textIn(version.note, locale, ""),
          ]
            .filter(Boolean)
            .join("; "),
          [],
          sourceView(version.source, version.class, rendering),
        ),
      ),
    ),
    ...distinct.flatMap((rules) =>
      part(
        "covers",
        rules.map((rule) =>
          line(
            [
              ...rule.procedures.map((id) => nameOf("procedure", id, rendering)),
              ...(rule.purposes ?? []).map((id) => idWords(id, locale)),
            ].join(", "),
            policyRuleLines(rule, rendering),
          ),
        ),
      ),
    ),
    ...part(
      "notKnown",
      one.notKnown.map((row) => line(textIn(row, locale, ""))),
    ),
  ];
};

const programText = (one: AuthorizationProgram, rendering: Rendering): readonly TextPart[] => [
  ...part("about", [
    line(textIn(one.says, rendering.locale, ""), [], sourceView(one.source, one.class, rendering)),
    line(
      [
        one.payers.join(", "),
        one.states?.join(" "),
        one.places?.join(", "),
        rangeText(one.from, one.to, rendering.locale),
      ]
        .filter(Boolean)
        .join("; "),
    ),
  ]),
  ...part(
    "covers",
    one.procedures.map((id) => line(nameOf("procedure", id, rendering))),
  ),
];

const safetyText = (one: SafetyRule, rendering: Rendering): readonly TextPart[] => {
  const { locale } = rendering;
  const { hazards = [], procedures = [], purposes = [] } = one.appliesTo;
  const applies = [
    ...[...hazards, ...purposes].map((id) => idWords(id, locale)),
    ...procedures.map((id) => nameOf("procedure", id, rendering)),
  ];
  return [
    ...part("applies", [line(applies.join(", "))]),
    ...part("when", [criterionLine(one.when, rendering)]),
    ...part(
      "about",
      one.says ? [line(textIn(one.says, locale, ""), [], sourceView(one.source, one.class, rendering))] : [],
    ),
    ...part("patient", one.patient ? [line(textIn(one.patient, locale, ""))] : []),
  ];
};

const alertText = (one: AlertKnowledge, rendering: Rendering): readonly TextPart[] => {
  const { locale, knowledge } = rendering;
  const by = words(knowledge, locale);
  const atLevel = (urgency: Urgency, text: string): string =>
    one.levels.length > 1 ? `${idWords(urgency, locale)}: ${text}` : text;
  return [
    ...part(
      "when",
      one.levels.map(({ urgency, when }) => line(idWords(urgency, locale), [conditionLine(ruleLine(when, by))])),
    ),
    ...part(
      "about",
      one.levels.map((level) => {
        const own = alertWords(one, level.urgency);
        return line(
          atLevel(level.urgency, textIn(own.says, locale, "")),
          [],
          sourceView(one.source, one.class, rendering),
        );
      }),
    ),
    ...part(
      "patient",
      one.levels.map(({ urgency }) => line(atLevel(urgency, textIn(alertWords(one, urgency).patient, locale, "")))),
    ),
    ...part("results", one.figures ? [line(textIn(one.figures, locale, ""))] : []),
  ];
};

const found = <T, R>(one: T | undefined, tell: (one: T) => R): R | undefined =>
  one === undefined ? undefined : tell(one);

/** The text of a rule; empty where the knowledge no longer has it. */
export const ruleText = ({ kind, own }: Rule, rendering: Rendering): readonly TextPart[] => {
  const { knowledge } = rendering;
  const { treatments, policies, programs, safetyRules, alerts, generators } = knowledge;
  const named = <T extends { readonly id: string }>(list: readonly T[]) => list.find(({ id }) => id === own);
  const texts = {
    treatment: () => found(treatments.get(own), (one) => treatmentText(one, rendering)),
    policy: () => found(named(policies), (one) => policyText(one, rendering)),
    program: () => found(named(programs), (one) => programText(one, rendering)),
    safety: () => found(named(safetyRules), (one) => safetyText(one, rendering)),
    alert: () => found(named(alerts), (one) => alertText(one, rendering)),
    generator: () => found(generators.get(own), (one) => generatorText(one, rendering)),
    bleeding: () => found(knowledge.bleedingRules.get(own), (one) => bleedingText(one, rendering)),
    opioids: () => found(named(knowledge.opioidFactorSets), (one) => opioidText(one, rendering)),
    drugs: () => drugText(knowledge.drugs, rendering),
    instrument: () => found(knowledge.instruments.get(own), (one) => instrumentText(one, rendering)),
    settings: () => settingsText(knowledge.settings, rendering),
  };
  return texts[kind]() ?? [];
};
