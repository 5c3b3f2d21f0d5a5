/** Keeps what the check was told in the patient's own chart. */
import { type Draft, type Problem, sha256Hex } from "@pinpoint/chart";
import type { Asking, Charts } from "@pinpoint/platform";
import { backgroundFor, draftsOf } from "../check/chart-of.ts";
import type { CheckContent } from "../check/content.ts";
import type { Fields } from "../check/form.ts";
import { broughtBy } from "./summary.ts";
import { titleOf } from "./title-of.ts";

export type Kept =
  | { readonly is: "incomplete" }
  | { readonly is: "stop" }
  | { readonly is: "kept"; readonly episodeId: string; readonly count: number; readonly left: readonly string[] }
  | { readonly is: "refused"; readonly fields: Fields; readonly kind: Problem["kind"] };

export interface Keeping {
  readonly fields: Fields;
  readonly content: CheckContent;
  readonly today: string;
  readonly asking: Asking;
  readonly charts: Pick<Charts, "begin">;
}

/** An illness is not for a patient to write. */
const isForPatient = ({ kind }: Draft): boolean => kind !== "condition";

/**
 * Opens an episode of the patient's own with what was told as its first entries. The key follows from the answers and the day, so the
 * same page sent twice is kept once. Illnesses are left out, and said to be.
 */
export const keepCheck = async ({ fields, content, today, asking, charts }: Keeping): Promise<Kept> => {
  const brought = broughtBy(fields, content, today);
  if (brought.is === "incomplete") return { is: "incomplete" };
  if (brought.is === "stop") return { is: "stop" };
  const { answers } = brought.state;
  const drafts = draftsOf(answers, content, today).filter(isForPatient);
  const requestId = `check ${sha256Hex(JSON.stringify([today, brought.fields]))}`;
  const done = await charts.begin(asking, titleOf(answers, content), drafts, requestId);
  if (!done.ok) return { is: "refused", fields: brought.fields, kind: done.problems[0]?.kind ?? "unavailable" };
  const left = backgroundFor(content.questions, answers.region)
    .filter(({ id, condition }) => condition !== undefined && answers.background?.includes(id))
    .map(({ says }) => says);
  return { is: "kept", episodeId: done.value.episodeId, count: done.value.entries.length, left };
};
