import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { textIn } from "@pinpoint/wording";
import type { PriorRow } from "./row.ts";
import { ruleLine } from "./rule-line.ts";
import { statementOf, type Words } from "./wording-of.ts";

/** How often a generator is found before anything is examined, by setting. */
export const priorRows = ({ id, priors }: GeneratorKnowledge, by: Words): PriorRow[] =>
  (["specialist", "primary-care"] as const).flatMap((setting) =>
    priors[setting].map((prior, index) => ({
      ...statementOf(`prior-${id}-${setting}${index === 0 ? "" : `-${index + 1}`}`, id, prior, by),
      setting,
      value: prior.value,
      interval: prior.ci ?? null,
      population: textIn(prior.population, by.locale, ""),
      when: prior.when ? ruleLine(prior.when, by) : null,
    })),
  );
