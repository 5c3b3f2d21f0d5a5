import type { JourneyStepView } from "../../../src/clinic/options/journey-view.ts";
import { useMessages } from "../../language/messages.ts";
import { optionsMessages } from "./messages.ts";

/** The way from being found to lasting relief, with "you are here". */
export function JourneyTrail({ steps }: { readonly steps: readonly JourneyStepView[] }) {
  const text = useMessages(optionsMessages);
  const names = {
    found: text.stepFound,
    intake: text.stepIntake,
    evaluation: text.stepEvaluation,
    localizing: text.stepLocalizing,
    deciding: text.stepDeciding,
    authorizing: text.stepAuthorizing,
    preparing: text.stepPreparing,
    "procedure-day": text.stepProcedureDay,
    recovery: text.stepRecovery,
    "follow-up": text.stepFollowUp,
    "lasting-relief": text.stepLasting,
  } as const;
  const who = {
    patient: text.waitingPatient,
    clinic: text.waitingClinic,
    prescriber: text.waitingPrescriber,
    payer: text.waitingPayer,
  } as const;
  return (
    <section className="section journey" aria-labelledby="journey">
      <h2 id="journey" className="section-small">
        {text.journey}
      </h2>
      <ol className="trail">
        {steps.map(({ step, state, says, dueBy, waitingFor }) => {
          const here = state === "now" || state === "waiting";
          return (
            <li key={step} className={`trail-step trail-${state}`} {...(here && { "aria-current": "step" as const })}>
              <span className="trail-name">{names[step]}</span>{" "}
              <span className={here ? "trail-here" : "unseen"}>{here ? text.here : text[state]}</span>
              {(here || state === "done") && says && <span className="trail-says">{says}</span>}
              {here && (dueBy || waitingFor) && (
                <span className="trail-says">
                  {[waitingFor && text.waitsFor(who[waitingFor]), dueBy && text.due(dueBy)].filter(Boolean).join(", ")}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
