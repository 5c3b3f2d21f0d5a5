/** What the payer says: the policy in force on the day for the state, and its criteria. */
import type { EntryOf } from "@pinpoint/chart";
import type { Judging } from "../criteria/judge.ts";
import { type Says, say } from "../says.ts";
import { called, type Verdict, verdict } from "../verdict.ts";
import { joinVerdicts } from "./candidacy.ts";
import { weaker, weakestIn } from "./class-of.ts";
import type { Coverage } from "./option.ts";
import { asksForState, type ChosenPolicy, choosePolicy, isKnownPayer, type PolicyIndex } from "./policy-index.ts";

/** Who pays, under which programme, for a service in which state. */
export interface Payer {
  readonly id: string;
  readonly program: EntryOf<"insurance">["body"]["program"] | undefined;
  readonly state: string | undefined;
  /** Whether the patient serves; only TRICARE asks. */
  readonly activeDuty?: boolean | undefined;
  readonly because: readonly string[];
}

const noLocalPolicy = (says: Says, because: readonly string[]): Coverage => ({
  ...verdict("unknown", says, because),
  label: "no-local-policy",
});

const withoutPolicy = (index: PolicyIndex, payer: Payer, { request, settles }: Judging): Coverage => {
  if (asksForState(index, payer, request))
    return verdict("unknown", say("coverage.no-state", {}), payer.because, [
      { record: "insurance", says: say("need.insurance", {}), settles },
    ]);
  const { id, state = "", because } = payer;
  return isKnownPayer(index, payer)
    ? noLocalPolicy(say("coverage.no-local-policy", { payer: id, state, procedure: request.procedure }), because)
    : noLocalPolicy(say("coverage.unknown-payer", { payer: id }), because);
};

interface Refusals {
  /** What ends it: what is excluded needs no criteria. */
  readonly refused: Coverage | undefined;
  /** Exclusions of which nobody knows yet whether they hold; met would mean that none does. */
  readonly open: readonly Verdict[];
}

const refusalsOf = (chosen: ChosenPolicy, judging: Judging): Refusals => {
  const open: Verdict[] = [];
  for (const { refusal, title, when } of chosen.rule.notCovered) {
    const found = when?.(judging);
    if (found?.is === "unmet") continue;
    const classes = weaker(chosen.class, refusal.class);
    if (found?.is === "unknown") {
      open.push(called(found, { id: refusal.id, title, source: refusal.source, class: classes }));
      continue;
    }
    const source = refusal.source ?? chosen.version.source;
    const refused = called(verdict("unmet", title, found?.because), { id: refusal.id, source, class: classes });
    return { refused: { ...refused, label: "not-covered", policy: chosen.version.number }, open };
  }
  return { refused: undefined, open };
};

/** Regions as this payer counts them. */
const underPolicy = (judging: Judging, { policy }: ChosenPolicy): Judging =>
  policy.regionMap ? { ...judging, regionMap: policy.regionMap } : judging;

/** The coverage of a request, with the policy that was read. */
export const coverageOf = (
  index: PolicyIndex,
  payer: Payer,
  judging: Judging,
): { readonly coverage: Coverage; readonly chosen: ChosenPolicy | undefined } => {
  if (payer.program === "none")
    return { coverage: noLocalPolicy(say("coverage.self-pay", {}), payer.because), chosen: undefined };
  const chosen = choosePolicy(index, payer, judging.request);
  if (!chosen) return { coverage: withoutPolicy(index, payer, judging), chosen };
  const own = underPolicy(judging, chosen);
  const { refused, open } = refusalsOf(chosen, own);
  if (refused) return { coverage: refused, chosen };
  const silent = () => verdict("unknown", say("coverage.silent", { procedure: judging.request.procedure }));
  const found = withOpen(chosen.rule.covers?.(own) ?? silent(), open);
  const { source, number } = chosen.version;
  return { coverage: { ...called(found, { source, class: weakestIn(chosen.class, found) }), policy: number }, chosen };
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
  const own = underPolicy(judging, chosen);
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
