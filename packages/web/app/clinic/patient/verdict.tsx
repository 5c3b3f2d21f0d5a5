import type { VerdictView } from "../../../src/clinic/assessment/verdict-view.ts";
import { VerdictMark } from "../../look/verdict-mark.tsx";

/** A verdict with its parts under it. */
export function Verdict({ verdict }: { readonly verdict: VerdictView }) {
  const { is, says, settles, parts } = verdict;
  return (
    <div className="verdict-tree">
      <p className="verdict-line">
        <VerdictMark verdict={is} settles={settles ?? undefined} /> <span>{says}</span>
      </p>
      {parts.length > 0 && (
        <ul className="verdict-parts">
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one rule have no other name and never change places.
            <li key={index}>
              <Verdict verdict={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
