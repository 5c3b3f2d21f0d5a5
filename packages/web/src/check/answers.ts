/** What a person has told the check so far. Kept by the page alone: in hidden fields, or in the browser. */
import type { Chart, patterns, Region, Side } from "@pinpoint/chart";

export type Pattern = (typeof patterns)[number];
export type Sex = Chart["patient"]["sex"];
export const told = ["yes", "no", "unsure"] as const;
export type Told = (typeof told)[number];
export const sinceUnits = ["weeks", "months", "years"] as const;
export type SinceUnit = (typeof sinceUnits)[number];

export interface Answers {
  /** Ids of warning boxes; none ticked is an answer too. */
  readonly warnings?: readonly string[];
  readonly region?: Region;
  readonly side?: Side;
  /** Whole years. */
  readonly age?: number;
  readonly sex?: Sex;
  readonly since?: { readonly count: number; readonly unit: SinceUnit };
  readonly pattern?: Pattern;
  readonly background?: readonly string[];
  readonly findings: Readonly<Record<string, Told>>;
  /** Weeks by therapy; nothing tried is an answer too. */
  readonly therapies?: Readonly<Record<string, number>>;
  readonly goals?: readonly string[];
  /** What the person would do with less pain, in their words. */
  readonly activity?: string;
}

/** A page of the check: a fixed one, or the question about one finding. */
export const fixedSteps = ["warnings", "where", "you", "since", "pattern", "background"] as const;
export const lastSteps = ["tried", "wishes"] as const;
export type Step = (typeof fixedSteps)[number] | `finding:${string}` | (typeof lastSteps)[number] | "result" | "stop";

/** Where a person stands: the pages they came through, the one they see last. */
export interface CheckState {
  readonly answers: Answers;
  readonly trail: readonly Step[];
}

export const firstState: CheckState = { answers: { findings: {} }, trail: ["warnings"] };

/** The page to show. */
export const stepOf = ({ trail }: CheckState): Step => trail.at(-1) ?? "warnings";

export const findingOf = (step: Step): string | undefined =>
  step.startsWith("finding:") ? step.slice("finding:".length) : undefined;

export const isStep = (text: string): text is Step =>
  text === "result" ||
  text === "stop" ||
  fixedSteps.some((one) => one === text) ||
  lastSteps.some((one) => one === text) ||
  /^finding:[a-z0-9-]{1,80}$/.test(text);
