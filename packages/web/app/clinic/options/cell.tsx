import type { CellView } from "../../../src/clinic/options/options-view.ts";
import { useMessages } from "../../language/messages.ts";
import { VerdictMark } from "../../look/verdict-mark.tsx";
import { optionsMessages } from "./messages.ts";

interface CellProps {
  readonly cell: CellView;
  /** Words instead of met and unmet, where these would be read the wrong way round. */
  readonly words?: { readonly met: string; readonly unmet: string };
}

/** A verdict in a table: its mark and its word, and that it is second-hand where it is. */
export function Cell({ cell: { is, label, secondHand }, words }: CellProps) {
  const text = useMessages(optionsMessages);
  const said = label === "not-covered" ? text.notCovered : label === "no-local-policy" ? text.noPolicy : undefined;
  const word = said ?? (is === "unknown" ? undefined : words?.[is]);
  const mark = <VerdictMark verdict={is} {...(word && { word })} />;
  if (!secondHand) return mark;
  return (
    <span className="option-cell">
      {mark}
      <span className="source-caveat option-second">{text.secondHand}</span>
    </span>
  );
}
