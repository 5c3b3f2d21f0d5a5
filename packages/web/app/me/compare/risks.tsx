import type { PlainRisk } from "../../../src/me/compare/risks.ts";
import { useMessages } from "../../language/messages.ts";
import { compareMessages } from "./messages.ts";
import { Part } from "./part.tsx";

/** Each harm with how many of 1000, and of how many it was counted. */
export function Risks({ risks }: { readonly risks: readonly PlainRisk[] }) {
  const text = useMessages(compareMessages);
  return (
    <Part title={text.risks}>
      {risks.length === 0 ? (
        <p>{text.noRisks}</p>
      ) : (
        <dl>
          {risks.map(({ key, what, serious, says }) => (
            <div key={key} className="compare-risk">
              <dt>
                {what} {serious && <span className="compare-serious">{text.serious}</span>}
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}
