/** What one chart owes its payer, without words of a language: kept, so that a chart that did not change is assessed once. */
import type { Chart } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import {
  assess,
  type GeneratorStatement,
  type Need,
  type OptionStatement,
  openOrders,
  type Says,
  type Verdict,
} from "@pinpoint/reasoning";
import { optionWithoutConfidential } from "../options/confidential.ts";
import { insuranceInForce } from "../options/insurance-in-force.ts";

export const owedVerdicts = ["coverage", "authorization", "packet"] as const;
export type OwedVerdict = (typeof owedVerdicts)[number];

export interface OwedState {
  readonly is: Verdict["is"];
  readonly label: "not-covered" | "no-local-policy" | null;
}

/** By when: the day an order plans, or the first day the payer's own intervals leave free. */
export interface OwedDay {
  readonly on: string;
  readonly kind: "planned" | "free";
}

export interface OwedFacts {
  readonly treatment: string;
  /** Null where an order stands for which the medicine has no row. */
  readonly generator: string | null;
  readonly targets: OptionStatement["targets"] | null;
  readonly ordered: boolean;
  readonly payer: { readonly id: string; readonly state: string } | null;
  /** Null where the policy asks for no such thing. */
  readonly states: Readonly<Record<OwedVerdict, OwedState | null>>;
  readonly needs: readonly Need[];
  /** What is unmet, and nothing that could be obtained would change it. */
  readonly reasons: readonly Says[];
  readonly day: OwedDay | null;
}

const live: ReadonlySet<GeneratorStatement["state"]> = new Set(["possible", "likely", "confirmed"]);

const isLikely = ({ kind, readiness, for: generator }: OptionStatement, states: ReadonlyMap<string, string>): boolean =>
  kind === "procedure" && readiness !== "unsuitable" && [...live].some((state) => states.get(generator) === state);

const leavesOf = (verdict: Verdict): readonly Verdict[] =>
  verdict.parts?.length ? verdict.parts.flatMap(leavesOf) : [verdict];

/** The unmet sentences that make a verdict unmet: met parts and open ones are passed over with all below them. */
const unmetIn = (verdict: Verdict): readonly Verdict[] => {
  if (verdict.is !== "unmet") return [];
  const parts = (verdict.parts ?? []).filter(({ is }) => is === "unmet");
  return parts.length > 0 ? parts.flatMap(unmetIn) : [verdict];
};

const freeDay = ({ says: { values } }: Verdict): readonly string[] =>
  "free" in values && typeof values.free === "string" ? [values.free.slice(0, 10)] : [];

/** The first day on which every interval and cap that is now in the way is over. */
const firstFree = (verdicts: readonly (Verdict | undefined)[]): string | undefined =>
  verdicts
    .flatMap((verdict) => (verdict ? leavesOf(verdict) : []))
    .filter(({ is }) => is !== "met")
    .flatMap(freeDay)
    .sort()
    .at(-1);

const stateOf = (verdict: (Verdict & { readonly label?: OwedState["label"] | undefined }) | undefined) =>
  verdict ? { is: verdict.is, label: verdict.label ?? null } : null;

const factsOf = (
  option: OptionStatement,
  planned: string | undefined,
  ordered: boolean,
  payer: OwedFacts["payer"],
): OwedFacts => {
  const { coverage, authorization, packet, candidacy } = option;
  const verdicts = [coverage, authorization, packet];
  const free = firstFree([...verdicts, candidacy]);
  const unknown: OwedState = { is: "unknown", label: null };
  return {
    treatment: option.treatment,
    generator: option.for,
    targets: option.targets ?? null,
    ordered,
    payer,
    states: {
      coverage: stateOf(coverage) ?? unknown,
      authorization: stateOf(authorization) ?? unknown,
      packet: stateOf(packet) ?? (payer && coverage?.policy ? null : unknown),
    },
    needs: verdicts.flatMap((verdict) => verdict?.missing ?? []),
    reasons: [coverage, packet].flatMap((verdict) => (verdict ? unmetIn(verdict) : [])).map(({ says }) => says),
    day: planned ? { on: planned, kind: "planned" } : free ? { on: free, kind: "free" } : null,
  };
};

const withoutRow = (treatment: string, planned: string | undefined, payer: OwedFacts["payer"]): OwedFacts => {
  const unknown: OwedState = { is: "unknown", label: null };
  return {
    treatment,
    generator: null,
    targets: null,
    ordered: true,
    payer,
    states: { coverage: unknown, authorization: unknown, packet: unknown },
    needs: [],
    reasons: [],
    day: planned ? { on: planned, kind: "planned" } : null,
  };
};

const payerOf = (chart: Chart, asOf: string): OwedFacts["payer"] => {
  const body = insuranceInForce(chart, asOf)?.body;
  return body ? { id: body.payer, state: body.state } : null;
};

/** Assesses one chart and keeps what is owed of it. */
export const owedFacts = ({ chart, complete }: OpenChart, knowledge: Knowledge, asOf: string): readonly OwedFacts[] => {
  const { options = [], generators } = assess(chart, knowledge, { asOf });
  const orders = openOrders(chart, asOf);
  const states = new Map(generators.map(({ id, state }) => [id, state]));
  const payer = payerOf(chart, asOf);
  const plannedOf = (treatment: string) => orders.get(treatment)?.body.planned?.on;
  const shown = options.filter((option) => option.order !== undefined || isLikely(option, states));
  const rows = shown.map((option) => {
    const seen = complete ? option : optionWithoutConfidential(option);
    return factsOf(seen, plannedOf(option.treatment), option.order !== undefined, payer);
  });
  const others = [...orders.keys()].filter((procedure) => !options.some(({ treatment }) => treatment === procedure));
  return [...rows, ...others.map((procedure) => withoutRow(procedure, plannedOf(procedure), payer))];
};
