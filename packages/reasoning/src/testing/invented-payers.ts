/** Payers that do not exist, each with a policy that shows one thing, and the row of a treatment under them. */
import { type AuthorizationProgram, type BillingCode, criterionSchema, type Policy } from "@pinpoint/knowledge";
import { assess } from "../assess.ts";
import type { AssessOptions } from "../assessment.ts";
import type { OptionStatement } from "../options/option.ts";
import { chartOf, complaint, type Written } from "./chart-of.ts";
import { knowledge } from "./knowledge.ts";

type Version = Policy["versions"][number];
type Rule = Version["rules"][number];

/** A rule for the lumbar ablation; criteria are written as in a file. */
export const ruleOf = ({
  covers,
  packet = [],
  billing = [],
  notCovered = [],
  ...rule
}: Partial<Pick<Rule, "procedures" | "purposes">> & {
  readonly covers?: object;
  readonly packet?: readonly object[];
  readonly billing?: readonly object[];
  readonly notCovered?: readonly (Omit<Rule["notCovered"][number], "when"> & { readonly when?: object })[];
}): Rule => ({
  procedures: ["lumbar-rfa"],
  ...rule,
  notCovered: notCovered.map(({ when, ...refusal }) =>
    when === undefined ? refusal : { ...refusal, when: criterionSchema.parse(when) },
  ),
  ...(covers === undefined ? {} : { covers: criterionSchema.parse(covers) }),
  packet: packet.map((one) => criterionSchema.parse(one)),
  billing: billing.map((one) => criterionSchema.parse(one)),
});

/** A version that has been in force since 2020 in every state, unless said otherwise. */
export const versionOf = (version: Partial<Version>): Version => ({
  number: "INV-1",
  aliases: [],
  effectiveFrom: "2020-01-01",
  status: "in-force",
  parameters: {},
  source: "invented-version",
  class: "evidence",
  checkedOn: "2026-09-15",
  rules: [],
  ...version,
});

/** A policy of a payer with the same id; it covers nothing in particular, unless said otherwise. */
export const policyOf = (id: string, { versions = [], ...policy }: Partial<Policy>): Policy => ({
  id,
  name: { en: `Invented policy ${id}`, es: `Póliza inventada ${id}` },
  payer: id,
  payerAliases: [],
  programs: ["commercial"],
  source: "invented-policy",
  class: "evidence",
  parameters: {},
  jurisdictions: [],
  notKnown: [],
  versions: [...versions],
  ...policy,
});

export interface Invented {
  readonly policies?: readonly Policy[];
  readonly programs?: readonly AuthorizationProgram[];
  readonly billingCodes?: readonly BillingCode[];
}

/** A low back with an insurance: the joints L4-5 and L5-S1 are ordered for ablation. */
export const insured = (payer: string, body: object = {}): Written => ({
  id: `insurance-${payer}`,
  kind: "insurance",
  body: { payer, program: "commercial", state: "TX", ...body },
});

export const ordered = (procedure: string, targets: readonly object[], body: object = {}): Written => ({
  id: "order",
  kind: "order",
  body: { procedure, purpose: "therapeutic", targets, ...body },
});

const shown = ["lumbar-rfa", "lumbar-medial-branch-block", "lumbar-transforaminal-esi", "caudal-esi"];

/** Makes the function that gives the row of a treatment under invented payers. */
export const rowsUnder = (invented: Invented) => {
  const known = {
    ...knowledge,
    ...invented,
    treatments: new Map([...knowledge.treatments].filter(([id]) => shown.includes(id))),
  };
  return (treatment: string, entries: readonly Written[], asked: Partial<AssessOptions> = {}): OptionStatement => {
    const chart = chartOf({}, complaint(), ...entries);
    const { options = [] } = assess(chart, known, { asOf: "2026-10-26", ...asked });
    const found = options.find((one) => one.treatment === treatment);
    if (!found) throw new Error(`no row for ${treatment}: ${options.map((one) => one.treatment).join(", ")}`);
    return found;
  };
};
