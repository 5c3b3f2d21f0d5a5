import { useMessages } from "../language/messages.ts";
import { lookMessages } from "./messages.ts";

interface VerdictMarkProps {
  readonly verdict: "met" | "unmet" | "unknown";
  /** For unknown: what would settle it. */
  readonly settles?: string | undefined;
  /** Another word for the same verdict. */
  readonly word?: string | undefined;
}

const fill = { met: "M6 0a6 6 0 1 1 0 12a6 6 0 0 1 0-12z", unmet: "", unknown: "M6 0a6 6 0 0 0 0 12z" } as const;

/** A verdict: met is full, unmet is empty, unknown is half and says what would settle it. */
export function VerdictMark({ verdict, settles, word }: VerdictMarkProps) {
  const text = useMessages(lookMessages);
  return (
    <span className="verdict">
      <svg className={`verdict-mark verdict-${verdict}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle className="verdict-ring" cx="6" cy="6" r="5.25" />
        {fill[verdict] && <path className="verdict-fill" d={fill[verdict]} />}
      </svg>
      <span>
        <span className={`verdict-${verdict}`}>{word ?? text[verdict]}</span>
        {settles && <span className="verdict-settles"> {text.settledBy(settles)}</span>}
      </span>
    </span>
  );
}
