import type { Column } from "../../../src/me/compare/column.ts";
import { useMessages } from "../../language/messages.ts";
import { compareMessages } from "./messages.ts";
import { Part } from "./part.tsx";

const sides = ["for", "against", "neither"] as const;

/** Who advises it and who advises against it, with the year: both sides, always. */
export function Experts({ experts, contested }: Pick<Column, "experts" | "contested">) {
  const text = useMessages(compareMessages);
  return (
    <Part title={text.experts}>
      {contested && <p className="compare-contested">{text.contested}</p>}
      {experts.length === 0 && <p className="soft">{text.noExperts}</p>}
      {experts.length > 0 && (
        <dl>
          {sides.map((side) => {
            const own = experts.filter(({ direction }) => direction === side);
            return own.length === 0 ? null : (
              <div key={side} className="compare-side">
                <dt>{text[side]}</dt>
                {own.map(({ key, who, certainty }) => (
                  <dd key={key}>{certainty === "not-stated" ? who : `${who}, ${text[certainty]}`}</dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </Part>
  );
}
