import { type Draft, scoreTotal } from "@pinpoint/chart";
import { z } from "zod";
import type { Located } from "./bundle-index.ts";
import { referenceSchema } from "./elements.ts";
import type { Context } from "./reading.ts";

const schema = z.object({ derivedFrom: z.array(referenceSchema).optional() });

export interface ReadDraftOf {
  readonly source: Located;
  readonly draft: Draft;
}

/** The score that answers in the same bundle already gave, when an observation only repeats it. */
const originOf = (
  { source, draft }: ReadDraftOf,
  scores: ReadonlyMap<Located, readonly Draft[]>,
  { bundle }: Context,
): Located | undefined => {
  if (draft.kind !== "score" || source.type !== "Observation") return undefined;
  const read = schema.safeParse(source.resource);
  for (const reference of read.data?.derivedFrom ?? []) {
    const origin = bundle.resolve({ ...reference, type: reference.type ?? "QuestionnaireResponse" }, source);
    const same = origin
      ? scores.get(origin)?.find((one) => one.kind === "score" && one.body.instrument === draft.body.instrument)
      : undefined;
    if (origin && same?.kind === "score" && scoreTotal(same.body) !== undefined) return origin;
  }
  return undefined;
};

/** Systems send a questionnaire as its answers and again as its score: the answers are read, the score is listed. */
export const repeatedScores = (drafts: readonly ReadDraftOf[], context: Context): ReadonlyMap<Located, string> => {
  const scores = new Map<Located, Draft[]>();
  for (const { source, draft } of drafts)
    if (source.type === "QuestionnaireResponse") scores.set(source, [...(scores.get(source) ?? []), draft]);
  const found = new Map<Located, string>();
  for (const one of drafts) {
    const origin = originOf(one, scores, context);
    if (origin) found.set(one.source, `It repeats the score of ${origin.label}, which is read from its answers.`);
  }
  return found;
};
