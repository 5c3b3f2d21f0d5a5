import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Says } from "./says.ts";

/** What would settle an unknown: an entry to record or an answer to ask, and what it would settle (ids of generators, alerts, treatments). */
export type Need =
  | { readonly record: string; readonly says: Says; readonly settles: readonly string[] }
  | { readonly ask: string; readonly says: Says; readonly settles: readonly string[] };

/** A three-valued answer that explains itself. */
export interface Verdict {
  readonly is: "met" | "unmet" | "unknown";
  readonly says: Says;
  /** The entries it rests on. */
  readonly because: readonly string[];
  /** What would settle it, where it is unknown. */
  readonly missing: readonly Need[];
  readonly source?: string | undefined;
  readonly class?: EvidenceClass | undefined;
  /** The row of the issuer's text, and what it is called in a table. */
  readonly id?: string | undefined;
  readonly title?: Says | undefined;
  readonly assumes?: readonly Says[] | undefined;
  readonly excused?: boolean | undefined;
  readonly parts?: readonly Verdict[] | undefined;
}

/** What a rule is called in a table, and how far it may be trusted. */
export type Naming = Pick<Verdict, "id" | "title" | "source" | "class">;

const none: readonly never[] = [];

/** Every verdict is made here, field by field: with one form for all, reading a field costs the same wherever it came from. */
export const verdict = (
  is: Verdict["is"],
  says: Says,
  because: readonly string[] = none,
  missing: readonly Need[] = none,
  parts?: readonly Verdict[],
  assumes?: readonly Says[],
  excused?: boolean,
): Verdict => ({
  is,
  says,
  because,
  missing,
  source: undefined,
  class: undefined,
  id: undefined,
  title: undefined,
  assumes,
  excused,
  parts,
});

/** The same verdict under a name; what the name leaves open stays as it was. */
export const called = (own: Verdict, { id, title, source, class: evidence }: Naming): Verdict => ({
  is: own.is,
  says: own.says,
  because: own.because,
  missing: own.missing,
  source: source ?? own.source,
  class: evidence ?? own.class,
  id: id ?? own.id,
  title: title ?? own.title,
  assumes: own.assumes,
  excused: own.excused,
  parts: own.parts,
});

/** The same ground with another answer over it. */
export const restated = (own: Verdict, is: Verdict["is"], says: Says, missing: readonly Need[]): Verdict => ({
  is,
  says,
  because: own.because,
  missing,
  source: own.source,
  class: own.class,
  id: own.id,
  title: own.title,
  assumes: own.assumes,
  excused: own.excused,
  parts: own.parts,
});

/** Three-valued truth as a number, so that "and" is the minimum and "or" the maximum (Kleene). */
export type Truth = -1 | 0 | 1;
export const met: Truth = 1;
export const unknown: Truth = 0;
export const unmet: Truth = -1;

export const isOf = (truth: Truth): Verdict["is"] => (truth === 1 ? "met" : truth === -1 ? "unmet" : "unknown");
export const truthOf = (is: Verdict["is"]): Truth => (is === "met" ? 1 : is === "unmet" ? -1 : 0);

/** Unmet if any part is unmet, met if all are met, else unknown. */
export const all = (parts: readonly Truth[]): Truth => parts.reduce<Truth>((a, b) => (a < b ? a : b), 1);
/** Met if any part is met, unmet if all are unmet, else unknown. */
export const any = (parts: readonly Truth[]): Truth => parts.reduce<Truth>((a, b) => (a > b ? a : b), -1);
export const not = (part: Truth): Truth => (part === 1 ? -1 : part === -1 ? 1 : 0);
/** Met when n parts are met, unmet when n can no longer be reached, else unknown. */
export const atLeast = (n: number, parts: readonly Truth[]): Truth => {
  let yes = 0;
  let open = 0;
  for (const part of parts) {
    if (part === 1) yes++;
    else if (part === 0) open++;
  }
  return yes >= n ? 1 : yes + open < n ? -1 : 0;
};
