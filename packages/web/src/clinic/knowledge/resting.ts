/** Which rules an assessment rests on, and what each of them says in it. */
import type { Knowledge } from "@pinpoint/knowledge";
import type { Assessment, OptionStatement, Verdict } from "@pinpoint/reasoning";
import { ruleId } from "./rules.ts";

/** What a rule came to in one assessment: a readiness, a verdict, a state, or that an alert was raised. */
export const uses = [
  "ready",
  "not-yet",
  "unsuitable",
  "met",
  "unmet",
  "unknown",
  "raised",
  "confirmed",
  "likely",
  "possible",
  "unlikely",
  "excluded",
] as const;
export type Use = (typeof uses)[number];

/** The policy an option was read against: by the number that was read and the procedure it has a rule for. */
export const policyOf = ({ coverage, treatment }: OptionStatement, { policies }: Knowledge): string | null => {
  if (!coverage?.policy) return null;
  const found = policies.find(({ versions }) =>
    versions.some(
      ({ number, rules }) =>
        number === coverage.policy && rules.some(({ procedures }) => procedures.includes(treatment)),
    ),
  );
  return found ? ruleId("policy", found.id) : null;
};

/** A safety rule by its own name, since a treatment may name a contraindication of its own with the same id; else the treatment's. */
export const safetyRuleOf = ({ id, title }: Verdict, treatment: string, { safetyRules }: Knowledge): string => {
  const rule = safetyRules.find((one) => one.id === id);
  const own = rule !== undefined && title?.key === "text" && title.values.en === rule.name.en;
  return own ? ruleId("safety", rule.id) : ruleId("treatment", treatment);
};

/** The programme an authorization was read from. */
export const programOf = ({ authorization }: OptionStatement, { programs }: Knowledge): string | null =>
  programs.some(({ id }) => id === authorization?.id) && authorization?.id ? ruleId("program", authorization.id) : null;

const graver: readonly Use[] = ["unmet", "unknown", "met"];
const worse = (held: Use | undefined, use: Use): Use =>
  held === undefined || graver.indexOf(use) < graver.indexOf(held) ? use : held;

const ofOption = (option: OptionStatement, knowledge: Knowledge): readonly (readonly [string, Use])[] => {
  const policy = policyOf(option, knowledge);
  const program = programOf(option, knowledge);
  return [
    [ruleId("treatment", option.treatment), option.readiness],
    ...(policy && option.coverage ? [[policy, option.coverage.is] as const] : []),
    ...(program && option.authorization ? [[program, option.authorization.is] as const] : []),
    ...(option.safety.parts ?? []).flatMap((part) => {
      const rule = safetyRuleOf(part, option.treatment, knowledge);
      return rule.startsWith("safety/") ? [[rule, part.is] as const] : [];
    }),
  ];
};

/** The gravest answer about a hold, however deep it stands. */
const holdIn = (verdict: Verdict): Use | undefined => {
  const own = verdict.says.key.startsWith("hold.") ? verdict.is : undefined;
  return (verdict.parts ?? []).reduce<Use | undefined>((held, part) => {
    const use = holdIn(part);
    return use ? worse(held, use) : held;
  }, own);
};

/** The tables it read: the settings always, the others where something of theirs was asked. */
const tablesUsed = (
  { options = [], outcomes }: Assessment,
  { settings }: Knowledge,
): readonly (readonly [string, Use])[] => {
  const holds = options.flatMap(({ safety }) => holdIn(safety) ?? []);
  const instruments = (outcomes?.function ?? []).map(({ instrument }) => ruleId("instrument", instrument));
  return [
    [ruleId("settings", "practice"), "met"],
    ...holds.flatMap((use) => [
      [ruleId("bleeding", settings.safety.bleedingRuleSet), use] as const,
      [ruleId("drugs", "all"), use] as const,
    ]),
    ...(outcomes?.mme ? [[ruleId("opioids", outcomes.mme.factors), "met"] as const] : []),
    ...instruments.map((id) => [id, "met"] as const),
  ];
};

/** Every rule an assessment rests on with what it came to; of several verdicts of one rule the gravest. */
export const rulesUsed = (assessment: Assessment, knowledge: Knowledge): ReadonlyMap<string, Use> => {
  const found = new Map<string, Use>();
  for (const { id } of assessment.alerts) found.set(ruleId("alert", id), "raised");
  for (const { id, state } of assessment.generators) found.set(ruleId("generator", id), state);
  for (const option of assessment.options ?? [])
    for (const [rule, use] of ofOption(option, knowledge)) found.set(rule, worse(found.get(rule), use));
  for (const [rule, use] of tablesUsed(assessment, knowledge)) found.set(rule, worse(found.get(rule), use));
  return found;
};
