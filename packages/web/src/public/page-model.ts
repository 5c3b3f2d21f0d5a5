/** A page of the public site as a value: what is measured, searched, counted and drawn is the same thing. */
import type { Education, EvidenceClass, Knowledge } from "@pinpoint/knowledge";
import type { Locale } from "../locale.ts";
import type { Drawn } from "../me/compare/counted.ts";

/** A sentence or two, and where they come from. */
export interface Cited<S = string> {
  readonly says: S;
  readonly sources?: readonly string[];
  readonly class?: EvidenceClass;
}

export interface Labelled<S = string> extends Cited<S> {
  readonly label: S;
}

export interface PageLink<S = string> {
  /** A path of the site without its language. */
  readonly to: string;
  readonly label: string;
  readonly says?: S;
}

export interface RiskOf1000<S = string> extends Cited<S> {
  readonly label: S;
  readonly serious: boolean;
  /** Whole people of 1000, and what it could be; absent where nobody counted. */
  readonly count?: number;
  readonly range?: readonly [low: number, high: number] | null;
}

export type Block<S = string> =
  | ({ readonly is: "paragraph" } & Cited<S>)
  | { readonly is: "list"; readonly numbered?: boolean; readonly items: readonly Cited<S>[] }
  | { readonly is: "facts"; readonly rows: readonly Labelled<S>[] }
  | { readonly is: "hours"; readonly rows: readonly Labelled<S>[] }
  | {
      readonly is: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly { readonly label: S; readonly cells: readonly Cited<S>[] }[];
    }
  | {
      readonly is: "note";
      readonly tone: "act" | "unsure" | "relief";
      readonly title: string;
      readonly items: readonly Cited<S>[];
    }
  | { readonly is: "counts"; readonly drawn: Drawn; readonly sources: readonly string[] }
  | { readonly is: "risks"; readonly rows: readonly RiskOf1000<S>[] }
  | { readonly is: "drawing"; readonly id: string }
  | { readonly is: "links"; readonly items: readonly PageLink<S>[] }
  /** What most readers do not need at once. */
  | { readonly is: "more"; readonly title: string; readonly blocks: readonly Block<S>[] };

export interface Section<S = string> {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block<S>[];
}

/** What the page is about, in the words of schema.org. */
export type PageAbout = "MedicalCondition" | "MedicalProcedure" | "MedicalTherapy" | null;

export interface PublicPage<S = string> {
  /** Without its language: `/learn/conditions/sciatica`. */
  readonly path: string;
  readonly title: string;
  readonly lead: S;
  /** Made from structured fields alone, and marked so. */
  readonly short: boolean;
  readonly about: PageAbout;
  /** The page above it. */
  readonly within: { readonly to: string; readonly label: string } | null;
  readonly sections: readonly Section<S>[];
}

/** A shelf of pages of one kind. */
export type Shelf = (source: PageSource) => readonly PublicPage[];

export interface PageSource {
  readonly knowledge: Knowledge;
  readonly education: Education;
  readonly locale: Locale;
}
