import { createContext, useContext } from "react";
import type { Piece } from "../../src/public/glossary.ts";
import type { Cited } from "../../src/public/page-model.ts";
import { useMessages } from "../language/messages.ts";
import { publicMessages } from "./messages.ts";

/** The numbers of this page's sources by their ids. */
const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());
export const SourceNumbersProvider = SourceNumbers.Provider;

/** A sentence; a word of the field carries what it means where the page uses it first. */
export function Says({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    if (typeof piece === "string") return piece;
    if (piece.means === undefined) return piece.term;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move.
      <span key={index}>
        <dfn>{piece.term}</dfn> <span className="gloss">({piece.means})</span>
      </span>
    );
  });
}

/** Numbers that lead to the sources at the foot of the page, and how much weight they bear. */
export function Citation({ sources = [], class: is }: Omit<Cited<unknown>, "says">) {
  const text = useMessages(publicMessages);
  const numbers = useContext(SourceNumbers);
  const known = sources.flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
  return (
    <>
      {known.map(({ id, number }) => (
        <sup key={id}>
          <a className="cite" href={`#source-${number}`} aria-label={text.sourceNumber(number)}>
            {number}
          </a>
        </sup>
      ))}
      {is !== undefined && is !== "evidence" && <span className="cite-class"> {text[is]}</span>}
    </>
  );
}

/** A sentence with where it comes from. */
export function CitedText({ says, ...about }: Cited<readonly Piece[]>) {
  return (
    <>
      <Says pieces={says} />
      <Citation {...about} />
    </>
  );
}
