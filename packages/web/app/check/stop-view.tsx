import { alertsIn } from "../../src/check/result.ts";
import { assessed } from "../../src/check/steps.ts";
import { useMessages } from "../language/messages.ts";
import type { CheckScreenProps } from "./check-screen.tsx";
import { checkMessages } from "./messages.ts";
import { StepTitle } from "./step-title.tsx";

/** An emergency: what to do now, and nothing else. */
export function StopView({ state, content, today }: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const alerts = alertsIn(assessed(state, content, today), content).filter(({ urgency }) => urgency === "emergency");
  return (
    <section className="check-stop" role="alert">
      <StepTitle begins>{text.stopTitle}</StepTitle>
      <p className="lead">{text.stopText}</p>
      <ul className="check-stop-list">
        {alerts.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <p className="actions">
        <a className="button button-act" href="tel:911">
          {text.stopCall}
        </a>
      </p>
      <p className="soft">{text.stopMistake}</p>
    </section>
  );
}
