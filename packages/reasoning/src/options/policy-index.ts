/** Which policy answers a request: by payer, program, state of service, date of service, procedure and purpose. */
import type { EvidenceClass, Policy } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import { weaker } from "./class-of.ts";
import type { CompiledPolicy, CompiledRule } from "./compile-options.ts";
import type { Payer } from "./coverage.ts";

/** A rule of one version of a policy, with what is told of it wherever it speaks. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly version: CompiledPolicy["versions"][number]["version"];
  readonly rule: CompiledRule;
  readonly class: EvidenceClass;
}

/** Policies by the names a payer goes by, and of these the rules by procedure, in the order they are to be tried. */
export interface PolicyIndex {
  readonly policies: ReadonlyMap<string, readonly Policy[]>;
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, readonly ChosenPolicy[]>>;
}

const rulesOf = ({ policy, versions }: CompiledPolicy): readonly ChosenPolicy[] =>
  versions.flatMap(({ version, rules }) =>
    rules.map((rule) => ({
      policy,
      version,
      rule,
      class: weaker(version.class, policy.class),
    })),
  );

const added = <T>(lists: Map<string, T[]>, name: string, one: T): void => {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
};

export const indexPolicies = (compiled: readonly CompiledPolicy[]): PolicyIndex => {
  const policies = new Map<string, Policy[]>();
  const rules = new Map<string, Map<string, ChosenPolicy[]>>();
  for (const one of compiled)
    for (const name of new Set([one.policy.payer, ...one.policy.payerAliases, one.policy.id])) {
      added(policies, name, one.policy);
      const own = rules.get(name) ?? new Map<string, ChosenPolicy[]>();
      rules.set(name, own);
      for (const chosen of rulesOf(one))
        for (const procedure of new Set(chosen.rule.rule.procedures)) added(own, procedure, chosen);
    }
  return { policies, rules };
};

const isOfProgram = ({ programs }: Policy, program: Payer["program"]): boolean =>
  program === undefined || program === "none" || programs.includes(program);

const inForce = ({ version }: ChosenPolicy, state: string | undefined, on: string): boolean =>
  version.status === "in-force" &&
  version.effectiveFrom <= on &&
  (version.effectiveTo === undefined || on <= version.effectiveTo) &&
  (version.states === undefined || (state !== undefined && version.states.includes(state)));

const isFor = ({ policy, rule: { rule } }: ChosenPolicy, payer: Payer, { purpose }: Judging["request"]): boolean =>
  isOfProgram(policy, payer.program) && (rule.purposes === undefined || rule.purposes.includes(purpose));

const rulesFor = ({ rules }: PolicyIndex, payer: Payer, { procedure }: Judging["request"]) =>
  rules.get(payer.id)?.get(procedure);

/** The policy in force for a request. */
export const choosePolicy = (index: PolicyIndex, payer: Payer, request: Judging["request"]): ChosenPolicy | undefined =>
  rulesFor(index, payer, request)?.find((one) => isFor(one, payer, request) && inForce(one, payer.state, request.on));

/** True where the payer has a policy for it in some states and nobody wrote the state. */
export const asksForState = (index: PolicyIndex, payer: Payer, request: Judging["request"]): boolean =>
  payer.state === undefined &&
  (rulesFor(index, payer, request)?.some((one) => one.version.states !== undefined && isFor(one, payer, request)) ??
    false);

/** True for a payer of whom any policy is written down. */
export const isKnownPayer = ({ policies }: PolicyIndex, { id, program }: Payer): boolean =>
  policies.get(id)?.some((policy) => isOfProgram(policy, program)) ?? false;
