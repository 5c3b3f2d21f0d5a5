import { type InstrumentId, readDraft, totalOf } from "@pinpoint/chart";
import type { Context, Proposal } from "./reading.ts";

export interface Answers {
  readonly instrument: InstrumentId;
  readonly answers: ReadonlyMap<string, number>;
  readonly total: number | undefined;
  readonly period?: "average" | undefined;
  readonly site?: unknown;
}

/**
 * One score. Senders round the total (a PEG of 5.3 recorded as 5): where it only rounds what the answers give, the answers
 * stand alone. A total that contradicts them stays beside them, and the chart refuses the two together.
 */
export const scoreProposal = (at: string, score: Answers, context: Context): Proposal => {
  const { instrument, answers, total, period, site } = score;
  const body = (withTotal: boolean): Record<string, unknown> => ({
    instrument,
    ...(answers.size > 0 ? { answers: Object.fromEntries(answers) } : {}),
    ...(withTotal && total !== undefined ? { total } : {}),
    ...(period === undefined ? {} : { period }),
    ...(site === undefined ? {} : { site }),
  });
  const whole: Proposal = { kind: "score", at, body: body(true) };
  const alone: Proposal = { kind: "score", at, body: body(false) };
  if (answers.size === 0 || total === undefined) return whole;
  return reads(whole, context) && totalOf({ instrument, answers: Object.fromEntries(answers) }) !== undefined
    ? alone
    : whole;
};

const reads = (proposal: Proposal, { patient, today }: Context): boolean =>
  readDraft(proposal, { patient, today, imported: true }).ok;
