import { useMessages } from "../language/messages.ts";
import { lookMessages } from "./messages.ts";

interface VerdictMarkProps {
  readonly verdict: "met" | "unmet" | "unknown";
  /** For unknown: what would settle it. */
  readonly settles?: string | undefined;
  /** Another word for the same verdict. */
  readonly word?: string | undefined;
}

/** A verdict: met is full, unmet is empty, unknown is half and says what would settle it. The style draws the mark: a page has dozens. */
export function VerdictMark({ verdict, settles, word }: VerdictMarkProps) {
  const text = useMessages(lookMessages);
  const said = word ?? text[verdict];
  return (
    <span className={`verdict verdict-${verdict}`}>
      {settles ? (
        <span>
          {said}
          <span className="verdict-settles"> {text.settledBy(settles)}</span>
        </span>
      ) : (
        said
      )}
    </span>
  );
}
