/** Explains the field's words where a page uses them first. */
import type { GlossaryTerm } from "@pinpoint/knowledge";
import type { Locale } from "../locale.ts";

/** A text in pieces: plain words, and terms; the first use of a term carries what it means. */
export type Piece = string | { readonly term: string; readonly id: string; readonly means?: string };

const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Finds the terms of a glossary in texts of one language; the longest form wins. */
export const termFinder = (glossary: readonly GlossaryTerm[], locale: Locale) => {
  const byForm = new Map(
    glossary.flatMap((term) => term.forms[locale].map((form) => [form.toLocaleLowerCase(locale), term] as const)),
  );
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const found =
    forms.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\d])(${forms.join("|")})(?![\\p{L}\\d])`, "giu");
  return {
    /** Splits a text; a term that is in `seen` is not explained again, and one explained now is added. */
    pieces: (text: string, seen: Set<string>): readonly Piece[] => {
      if (!found) return [text];
      return text.split(found).flatMap((part, index): Piece[] => {
        if (index % 2 === 0) return part === "" ? [] : [part];
        const term = byForm.get(part.toLocaleLowerCase(locale));
        if (!term) return [part];
        if (seen.has(term.id)) return [{ term: part, id: term.id }];
        seen.add(term.id);
        return [{ term: part, id: term.id, means: term.means[locale] }];
      });
    },
    /** The text with each term replaced, for measuring how hard it reads. */
    replaced: (text: string, word: string): string => (found ? text.replaceAll(found, word) : text),
  };
};
export type TermFinder = ReturnType<typeof termFinder>;

/** The sentence as it is read aloud, without what its terms mean. */
export const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.term)).join("");
