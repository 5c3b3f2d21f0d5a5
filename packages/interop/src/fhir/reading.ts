import { type Kind, type Patient, problemsOf } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { z } from "zod";
import type { BundleIndex, Located } from "./bundle-index.ts";

/** What every mapping may look at. */
export interface Context {
  readonly patient: Patient;
  readonly today: string;
  readonly knowledge: Knowledge | undefined;
  readonly bundle: BundleIndex;
  /** Observations that a panel of the bundle counts as its parts, each with the panel's label. */
  readonly panelItems: ReadonlyMap<Located, string>;
  /** Imaging studies whose report is in the bundle, each with the label of the report. */
  readonly reported: ReadonlyMap<Located, string>;
}

/** An entry as a mapping proposes it; whether it reads is decided by the chart. */
export interface Proposal {
  readonly kind: Kind;
  readonly at: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What one resource says: entries, and sentences about what of it was not read. Never both empty. */
export interface Reading {
  readonly proposals: readonly Proposal[];
  readonly unread: readonly string[];
}

export type Mapping = (source: Located, context: Context) => Reading;

export const unread = (...why: readonly string[]): Reading => ({ proposals: [], unread: why });

/** One entry, with a sentence for each part of the resource that was left out. */
export const entry = (kind: Kind, at: string, body: Proposal["body"], ...leftOut: readonly string[]): Reading => ({
  proposals: [{ kind, at, body: withoutGaps(body) }],
  unread: leftOut,
});

/** Drops fields that hold nothing: what is missing is not known. */
const withoutGaps = (body: Proposal["body"]): Proposal["body"] =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** A mapping of one resource type: its fields are checked first, and a field of the wrong type is named. */
export const mapping =
  <S extends z.ZodType>(
    schema: S,
    read: (resource: z.output<S>, context: Context, source: Located) => Reading,
  ): Mapping =>
  (source, context) => {
    const parsed = schema.safeParse(source.resource, { reportInput: true });
    if (parsed.success) return read(parsed.data, context, source);
    return unread(...problemsOf(parsed.error, source.type).map(({ says }) => says));
  };

/** Cuts a text to what a field holds; the source keeps the whole. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
