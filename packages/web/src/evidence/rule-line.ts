import type { Condition } from "@pinpoint/knowledge";
import { instrumentText, nameOf } from "@pinpoint/wording";
import { idWords } from "./id-words.ts";
import type { RuleLine } from "./row.ts";
import { ruleWords } from "./rule-words.ts";
import { title, type Words } from "./wording-of.ts";

type Part<K extends string> = Extract<Condition, { readonly [P in K]: unknown }>;

const or = (parts: readonly string[], locale: "en" | "es"): string =>
  new Intl.ListFormat(locale, { type: "disjunction" }).format(parts);

const joined = (lines: readonly (string | false | undefined)[], locale: "en" | "es"): RuleLine => {
  const said = lines.filter((line): line is string => typeof line === "string");
  const [only] = said;
  return said.length === 1 && only !== undefined
    ? { says: only }
    : { says: ruleWords[locale].all, of: said.map((says) => ({ says })) };
};

const ids = (list: readonly string[], { locale }: Words): string =>
  or(
    list.map((id) => idWords(id, locale)),
    locale,
  );

const findingLine = ({ finding, is, gradeAtMost, above }: Part<"finding">, by: Words): RuleLine => {
  const said = ruleWords[by.locale];
  const what = title("finding", finding, by);
  const number = by.knowledge.findings.get(finding)?.number;
  const unit = typeof number === "object" ? number.unit : "";
  if (gradeAtMost !== undefined) return { says: said.strength(what, gradeAtMost) };
  if (above !== undefined) return { says: said.above(what, above, unit) };
  return { says: is === "absent" ? said.absent(what) : what };
};

const complaintLine = ({ complaint }: Part<"complaint">, by: Words): RuleLine => {
  const said = ruleWords[by.locale];
  const { region, pattern, radiatesTo, worseWith, betterWith, mechanism } = complaint;
  return joined(
    [
      region && said.region(or(region.map(by.place), by.locale)),
      pattern && said.pattern(ids(pattern, by)),
      radiatesTo && said.radiates(ids(radiatesTo, by)),
      worseWith && said.worse(ids(worseWith, by)),
      betterWith && said.better(ids(betterWith, by)),
      mechanism && said.mechanism(ids(mechanism, by)),
    ],
    by.locale,
  );
};

const scoreLine = ({ score }: Part<"score">, by: Words): RuleLine => {
  const said = ruleWords[by.locale];
  const name = instrumentText(score.instrument);
  const what = score.answer === undefined ? name : said.scoreAnswer(name, score.answer);
  return joined(
    [
      score.atLeast !== undefined && said.scoreFrom(what, score.atLeast),
      score.atMost !== undefined && said.scoreTo(what, score.atMost),
    ],
    by.locale,
  );
};

const ageLine = ({ age }: Part<"age">, { locale }: Words): RuleLine => {
  const said = ruleWords[locale];
  return joined(
    [
      age.over !== undefined && said.ageOver(age.over),
      age.from !== undefined && said.ageFrom(age.from),
      age.under !== undefined && said.ageUnder(age.under),
    ],
    locale,
  );
};

const conditionLine = ({ condition, icd10, forDays }: Part<"condition">, by: Words): RuleLine => {
  const said = ruleWords[by.locale];
  const what = [ids(condition, by), icd10 ? `(ICD-10-CM ${icd10.join(", ")})` : ""].join(" ").trim();
  return { says: forDays === undefined ? said.condition(what) : said.conditionFor(what, forDays) };
};

const labLine = ({ lab }: Part<"lab">, { locale }: Words): RuleLine => {
  const said = ruleWords[locale];
  const what = idWords(lab.test, locale);
  return joined(
    [
      lab.above !== undefined && said.labAbove(what, lab.above),
      lab.below !== undefined && said.labBelow(what, lab.below),
    ],
    locale,
  );
};

const findingNames = (list: readonly string[], by: Words): string =>
  or(
    list.map((id) => nameOf("finding", id, by)),
    by.locale,
  );

const combined = (condition: Part<"allOf"> | Part<"anyOf"> | Part<"atLeast"> | Part<"not">, by: Words): RuleLine => {
  const said = ruleWords[by.locale];
  const parts = (list: readonly Condition[]) => list.map((one) => ruleLine(one, by));
  if ("allOf" in condition) return { says: said.all, of: parts(condition.allOf) };
  if ("anyOf" in condition) return { says: said.any, of: parts(condition.anyOf) };
  if ("atLeast" in condition)
    return { says: said.atLeast(condition.atLeast, condition.of.length), of: parts(condition.of) };
  return { says: said.not, of: [ruleLine(condition.not, by)] };
};

const factLine = (condition: Condition, by: Words): RuleLine => {
  const said = ruleWords[by.locale];
  if ("bilateral" in condition) return { says: said.bothSides(findingNames(condition.bilateral, by)) };
  if ("falling" in condition) {
    const what = findingNames(condition.falling, by);
    const { withinDays } = condition;
    return { says: withinDays === undefined ? said.falling(what) : said.fallingWithin(what, withinDays) };
  }
  if ("onsetAge" in condition) return { says: said.onsetUnder(condition.onsetAge.under) };
  if ("painFor" in condition) {
    const { atLeastDays, atMostDays } = condition.painFor;
    const lines = [
      atLeastDays !== undefined && said.painAtLeast(atLeastDays),
      atMostDays !== undefined && said.painAtMost(atMostDays),
    ];
    return joined(lines, by.locale);
  }
  if ("medication" in condition) return { says: said.medication(ids(condition.medication, by)) };
  if ("procedureWithinDays" in condition) return { says: said.procedureWithin(condition.procedureWithinDays) };
  if ("spineSurgeryBefore" in condition)
    return { says: said.surgeryBefore(or(condition.spineSurgeryBefore.map(by.place), by.locale)) };
  // A word of the rules that is younger than this page is shown as it is written.
  return { says: JSON.stringify(condition) };
};

/** A rule of the knowledge in words, with its parts below it. */
export const ruleLine = (condition: Condition, by: Words): RuleLine => {
  if ("allOf" in condition || "anyOf" in condition || "atLeast" in condition || "not" in condition)
    return combined(condition, by);
  if ("finding" in condition) return findingLine(condition, by);
  if ("complaint" in condition) return complaintLine(condition, by);
  if ("score" in condition) return scoreLine(condition, by);
  if ("age" in condition) return ageLine(condition, by);
  if ("condition" in condition) return conditionLine(condition, by);
  if ("lab" in condition) return labLine(condition, by);
  return factLine(condition, by);
};
