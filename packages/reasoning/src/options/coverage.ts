/** What the payer says: the policy in force on the day for the state, and its criteria. */
import type { EntryOf } from "@pinpoint/chart";
import type { Judging } from "../criteria/judge.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { joinVerdicts } from "./candidacy.ts";
import { classesOf, weakest } from "./class-of.ts";
import type { CompiledPolicy, CompiledRule } from "./compile-options.ts";
import type { Coverage } from "./option.ts";
import { textSays } from "./text-says.ts";

/** Who pays, under which programme, for a service in which state. */
export interface Payer {
  readonly id: string;
  readonly program: EntryOf<"insurance">["body"]["program"] | undefined;
  readonly state: string | undefined;
  readonly because: readonly string[];
}

export interface ChosenPolicy {
  readonly policy: CompiledPolicy["policy"];
  readonly version: CompiledPolicy["versions"][number]["version"];
  readonly rule: CompiledRule;
}

const isOfPayer = ({ policy }: CompiledPolicy, { id, program }: Payer): boolean =>
  (policy.payer === id || policy.payerAliases.includes(id) || policy.id === id) &&
  (program === undefined || program === "none" || policy.programs.includes(program));

const inForce = ({ version }: CompiledPolicy["versions"][number], state: string | undefined, on: string): boolean =>
  version.status === "in-force" &&
  version.effectiveFrom <= on &&
  (version.effectiveTo === undefined || on <= version.effectiveTo) &&
  (version.states === undefined || (state !== undefined && version.states.includes(state)));

const ruleFor = (
  rules: readonly CompiledRule[],
  { procedure, purpose }: Judging["request"],
): CompiledRule | undefined =>
  rules.find(
    ({ rule }) =>
      rule.procedures.includes(procedure) && (rule.purposes === undefined || rule.purposes.includes(purpose)),
  );

/** The policy in force for a request: by payer, state of service and date of service. */
export const choosePolicy = (
  policies: readonly CompiledPolicy[],
  payer: Payer,
  request: Judging["request"],
): ChosenPolicy | undefined => {
  for (const compiled of policies) {
    if (!isOfPayer(compiled, payer)) continue;
    for (const one of compiled.versions) {
      const rule = inForce(one, payer.state, request.on) ? ruleFor(one.rules, request) : undefined;
      if (rule) return { policy: compiled.policy, version: one.version, rule };
    }
  }
  return undefined;
};

const asksForState = (policies: readonly CompiledPolicy[], payer: Payer, request: Judging["request"]): boolean =>
  payer.state === undefined &&
  policies.some(
    (one) =>
      isOfPayer(one, payer) &&
      one.versions.some(({ version, rules }) => version.states !== undefined && ruleFor(rules, request)),
  );

const withoutPolicy = (policies: readonly CompiledPolicy[], payer: Payer, { request, settles }: Judging): Coverage => {
  const blank = { because: payer.because, missing: [] };
  if (asksForState(policies, payer, request))
    return {
      is: "unknown",
      says: say("coverage.no-state", {}),
      because: payer.because,
      missing: [{ record: "insurance", says: say("need.insurance", {}), settles }],
    };
  if (!policies.some((one) => isOfPayer(one, payer)))
    return {
      is: "unknown",
      label: "no-local-policy",
      says: say("coverage.unknown-payer", { payer: payer.id }),
      ...blank,
    };
  return {
    is: "unknown",
    label: "no-local-policy",
    says: say("coverage.no-local-policy", { payer: payer.id, state: payer.state ?? "", procedure: request.procedure }),
    ...blank,
  };
};

const sourceOf = ({ policy, version }: ChosenPolicy) => ({
  policy: version.number,
  source: version.source,
  class: weakest([policy.class, version.class]) ?? version.class,
});

interface Refusals {
  /** What ends it: what is excluded needs no criteria. */
  readonly refused: Coverage | undefined;
  /** Exclusions of which nobody knows yet whether they hold; met would mean that none does. */
  readonly open: readonly Verdict[];
}

const refusalsOf = (chosen: ChosenPolicy, judging: Judging): Refusals => {
  const open: Verdict[] = [];
  for (const { refusal, when } of chosen.rule.notCovered) {
    const verdict: Verdict = when
      ? when(judging)
      : { is: "met", says: textSays(refusal.says), because: [], missing: [] };
    const own = sourceOf(chosen);
    const classes = weakest([own.class, ...(refusal.class ? [refusal.class] : [])]) ?? own.class;
    const source = refusal.source ? { source: refusal.source } : {};
    if (verdict.is === "met") {
      const { because } = verdict;
      const says = textSays(refusal.says);
      return {
        refused: {
          is: "unmet",
          label: "not-covered",
          says,
          because,
          missing: [],
          id: refusal.id,
          ...own,
          ...source,
          class: classes,
        },
        open,
      };
    }
    if (verdict.is === "unknown")
      open.push({ ...verdict, id: refusal.id, title: textSays(refusal.says), ...source, class: classes });
  }
  return { refused: undefined, open };
};

/** The coverage of a request, with the policy that was read. */
export const coverageOf = (
  policies: readonly CompiledPolicy[],
  payer: Payer,
  judging: Judging,
): { readonly coverage: Coverage; readonly chosen: ChosenPolicy | undefined } => {
  if (payer.program === "none")
    return {
      coverage: {
        is: "unknown",
        label: "no-local-policy",
        says: say("coverage.self-pay", {}),
        because: payer.because,
        missing: [],
      },
      chosen: undefined,
    };
  const chosen = choosePolicy(policies, payer, judging.request);
  if (!chosen) return { coverage: withoutPolicy(policies, payer, judging), chosen };
  const own: Judging = { ...judging, regionMap: chosen.policy.regionMap ?? judging.regionMap };
  const { refused, open } = refusalsOf(chosen, own);
  if (refused) return { coverage: refused, chosen };
  const verdict = withOpen(
    chosen.rule.covers?.(own) ?? {
      is: "unknown" as const,
      says: say("coverage.silent", { procedure: judging.request.procedure }),
      because: [],
      missing: [],
    },
    open,
  );
  const { class: printed, ...source } = sourceOf(chosen);
  const whole = weakest([printed, ...classesOf(verdict)]) ?? printed;
  return { coverage: { ...verdict, ...source, class: whole }, chosen };
};

/** An exclusion that is open keeps the coverage open; what is unmet stays so. */
const withOpen = (verdict: Verdict, open: readonly Verdict[]): Verdict => {
  if (open.length === 0) return verdict;
  const parts = [...(verdict.parts ?? [verdict]), ...open];
  const first = open[0] ?? verdict;
  return {
    ...verdict,
    parts,
    missing: verdict.is === "unmet" ? verdict.missing : [...verdict.missing, ...open.flatMap(({ missing }) => missing)],
    ...(verdict.is === "met" ? { is: "unknown" as const, says: first.says, because: first.because } : {}),
  };
};

/** What the payer will want to see in the file: its own verdict, never part of the coverage. */
export const packetOf = (chosen: ChosenPolicy, judging: Judging): Verdict => {
  const own: Judging = { ...judging, regionMap: chosen.policy.regionMap ?? judging.regionMap };
  return joinVerdicts(
    chosen.rule.packet.map((judge) => judge(own)),
    (met, of) => (met === of ? say("packet.complete", {}) : say("packet.open", { count: of - met })),
  );
};

/** Payer's regions where no policy says otherwise. */
export const usualRegions: Judging["regionMap"] = {
  cervical: ["neck"],
  thoracic: ["thoracic"],
  "lumbar-sacral": ["lumbar", "sacral"],
};
