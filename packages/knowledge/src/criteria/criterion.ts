/** A rule's sentence: one word of the criteria with its parameters, or a combinator of such sentences. */
import { refusals } from "@pinpoint/chart";
import { z } from "zod";
import { readBy } from "../quick-schema/read-by.ts";
import { classSchema, type EvidenceClass, idSchema, type Text, textSchema } from "../schema/text.ts";
import { type CriterionWord, criteria, isCriterionWord, type ParametersOf } from "./all-criteria.ts";

/** What every sentence may carry: the row of the issuer's text, a label for the table, its source and class where they differ. */
export interface CriterionFrame {
  readonly id?: string;
  readonly label?: Text;
  readonly source?: string;
  readonly class?: EvidenceClass;
}

/** One criterion with the parameters of its word. */
export type Leaf<Word extends CriterionWord = CriterionWord> = {
  [W in Word]: { readonly word: W; readonly parameters: ParametersOf<W> };
}[Word];

/** Stages of care: a policy asks other things of a first procedure than of a repeat. */
export const stages = ["first", "second", "repeat", "beyond12m"] as const;
export type Stage = (typeof stages)[number];

const stageScopes = ["patient", "region", "level", "side", "site"] as const;
const stagePurposes = ["diagnostic", "therapeutic", "trial", "implant"] as const;
export type StageScope = (typeof stageScopes)[number];
export type StagePurpose = (typeof stagePurposes)[number];

type Combined =
  | { readonly word: "allOf" | "anyOf"; readonly parts: readonly Criterion[] }
  | { readonly word: "atLeast"; readonly n: number; readonly parts: readonly Criterion[] }
  | { readonly word: "not"; readonly parts: readonly [Criterion] }
  | { readonly word: "unless"; readonly parts: readonly [criterion: Criterion, exception: Criterion] }
  | {
      readonly word: "stage";
      /** Procedures whose history chooses the stage. */
      readonly of: readonly string[];
      readonly stages: Partial<Readonly<Record<Stage, Criterion>>>;
      /** Where an earlier one counts; at the same joint, root or body when left out. */
      readonly scope?: StageScope;
      /** Only earlier ones of this purpose. */
      readonly purpose?: StagePurpose;
      /** After this many months without one it is a first again. */
      readonly resetAfterMonths?: number;
    };

export type Criterion = CriterionFrame & (Leaf | Combined);

const frameSchema = z.strictObject({
  id: z.string().min(1).max(40).optional(),
  label: textSchema.optional(),
  source: idSchema.optional(),
  class: classSchema.optional(),
});
const frameFields: ReadonlySet<string> = new Set(["id", "label", "source", "class"]);
const combinators = ["allOf", "anyOf", "atLeast", "not", "unless", "stage"] as const;

type Context = z.RefinementCtx;

const refuse = (context: Context, path: readonly PropertyKey[], message: string): undefined => {
  context.addIssue({ code: "custom", path: [...path], message });
  return undefined;
};

const parsed = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  path: readonly PropertyKey[],
  context: Context,
): T | undefined => {
  const read = readBy(schema, value);
  if (read.success) return read.data;
  for (const refusal of refusals(read.error)) refuse(context, [...path, ...refusal.path], refusal.says);
  return undefined;
};

const schemas: { readonly [W in CriterionWord]: z.ZodType<ParametersOf<W>> } = criteria;

const leafOf = <W extends CriterionWord>(word: W, value: unknown, context: Context): Leaf<W> | undefined => {
  const parameters = parsed(schemas[word], value, [word], context);
  return parameters === undefined ? undefined : { word, parameters };
};

const stageBody = z.strictObject({
  of: z.array(idSchema).min(1),
  scope: z.enum(stageScopes).optional(),
  purpose: z.enum(stagePurposes).optional(),
  resetAfterMonths: z.number().positive().optional(),
  first: z.unknown().optional(),
  second: z.unknown().optional(),
  repeat: z.unknown().optional(),
  beyond12m: z.unknown().optional(),
});

const stageOf = (value: unknown, context: Context): Combined | undefined => {
  const body = parsed(stageBody, value, ["stage"], context);
  if (!body) return undefined;
  const found: Partial<Record<Stage, Criterion>> = {};
  for (const stage of stages) {
    if (body[stage] === undefined) continue;
    const part = parsed(criterionSchema, body[stage], ["stage", stage], context);
    if (part) found[stage] = part;
  }
  if (Object.keys(found).length === 0)
    return refuse(context, ["stage"], "names no stage; write first, second, repeat or beyond12m");
  return {
    word: "stage",
    of: body.of,
    stages: found,
    ...(body.scope === undefined ? {} : { scope: body.scope }),
    ...(body.purpose === undefined ? {} : { purpose: body.purpose }),
    ...(body.resetAfterMonths === undefined ? {} : { resetAfterMonths: body.resetAfterMonths }),
  };
};

const partsOf = (word: string, value: unknown, context: Context): readonly Criterion[] | undefined =>
  parsed(partsBody, value, [word], context);

const combinedOf = (word: (typeof combinators)[number], value: unknown, context: Context): Combined | undefined => {
  switch (word) {
    case "allOf":
    case "anyOf": {
      const parts = partsOf(word, value, context);
      return parts && { word, parts };
    }
    case "atLeast": {
      const body = parsed(countBody, value, [word], context);
      return body && { word, n: body.n, parts: body.of };
    }
    case "not": {
      const part = parsed(criterionSchema, value, [word], context);
      return part && { word, parts: [part] };
    }
    case "unless": {
      const body = parsed(exceptionBody, value, [word], context);
      return body && { word, parts: [body.criterion, body.exception] };
    }
    case "stage":
      return stageOf(value, context);
  }
};

const isCombinator = (word: string): word is (typeof combinators)[number] => combinators.some((one) => one === word);

const read = (value: Readonly<Record<string, unknown>>, context: Context): Criterion | undefined => {
  const words = Object.keys(value).filter((key) => !frameFields.has(key));
  const [word, second] = words;
  if (word === undefined) return refuse(context, [], `names no criterion; write one of ${wordList}`);
  if (second !== undefined)
    return refuse(context, [second], `stands beside ${word}; write one criterion, or join them by allOf`);
  const frame = parsed(
    frameSchema,
    Object.fromEntries(Object.entries(value).filter(([key]) => frameFields.has(key))),
    [],
    context,
  );
  const body = isCriterionWord(word)
    ? leafOf(word, value[word], context)
    : isCombinator(word)
      ? combinedOf(word, value[word], context)
      : refuse(context, [word], `is no criterion; write one of ${wordList}`);
  if (!frame || !body) return undefined;
  const { id, label, source } = frame;
  return {
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { label }),
    ...(source === undefined ? {} : { source }),
    ...(frame.class === undefined ? {} : { class: frame.class }),
    ...body,
  };
};

const wordList = [...Object.keys(criteria), ...combinators].join(", ");

/** Reads one sentence of a rule; an unknown word, a second word or a bad unit is named. */
export const criterionSchema: z.ZodType<Criterion> = z.lazy(() =>
  z.record(z.string(), z.unknown()).transform((value, context) => read(value, context) ?? z.NEVER),
);

const partsBody = z.array(criterionSchema).min(1);
const countBody = z.strictObject({ n: z.int().positive(), of: partsBody });
const exceptionBody = z.strictObject({ criterion: criterionSchema, exception: criterionSchema });
