import { useMessages } from "../language/messages.ts";
import { lookMessages } from "./messages.ts";

export type PainSourceState = "unlikely" | "possible" | "likely" | "confirmed" | "excluded";

const steps: Readonly<Record<PainSourceState, number>> = {
  excluded: 0,
  unlikely: 1,
  possible: 2,
  likely: 3,
  confirmed: 4,
};

/** How sure we are of a source of pain: a word, and four small steps beside it. */
export function StateBadge({ state }: { readonly state: PainSourceState }) {
  const text = useMessages(lookMessages);
  return (
    <span className={`state state-${state}`}>
      <svg className="state-steps" viewBox="0 0 20 8" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3].map((step) => (
          <rect
            key={step}
            className={step < steps[state] ? "state-step" : "state-step-off"}
            x={step * 5}
            y={6 - step * 2}
            width="4"
            height={2 + step * 2}
            rx="1"
          />
        ))}
      </svg>
      <span className="state-word">{text[state]}</span>
    </span>
  );
}
