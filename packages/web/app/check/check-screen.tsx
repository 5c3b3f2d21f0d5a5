import { type CheckState, stepOf } from "../../src/check/answers.ts";
import type { CheckContent } from "../../src/check/content.ts";
import { type FieldProblem, hiddenFields } from "../../src/check/form.ts";
import { hrefIn } from "../../src/public/public-path.ts";
import { useMessages } from "../language/messages.ts";
import { checkMessages } from "./messages.ts";
import { ResultView } from "./result-view.tsx";
import { StepFields } from "./step-fields.tsx";
import { StopView } from "./stop-view.tsx";

export interface CheckScreenProps {
  readonly state: CheckState;
  readonly problems: readonly FieldProblem[];
  readonly content: CheckContent;
  readonly today: string;
  /** Where answers stay: in the browser, where script runs, or with the form alone. */
  readonly keeps: "browser" | "form";
  /** Someone with an account reads it, who may keep the result there. */
  readonly account: boolean;
}

/** One page of the check, the same on the server and in the browser. */
export function CheckScreen(props: CheckScreenProps) {
  const { state, content } = props;
  const step = stepOf(state);
  const text = useMessages(checkMessages);
  const isDone = step === "result" || step === "stop";
  return (
    <form className="check-form" method="post" action={hrefIn(content.locale, "/check")} noValidate>
      {hiddenFields(state).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {step === "result" && <ResultView {...props} />}
      {step === "stop" && <StopView {...props} />}
      {!isDone && <StepFields {...props} />}
      <p className="actions check-actions">
        {!isDone && (
          <button className="button" name="go" value="next" type="submit">
            {text.next}
          </button>
        )}
        {state.trail.length > 1 && (
          <button className="button button-quiet" name="go" value="back" type="submit" formNoValidate>
            {text.back}
          </button>
        )}
        {isDone && (
          <button className="button button-quiet" name="go" value="again" type="submit" formNoValidate>
            {text.again}
          </button>
        )}
      </p>
      <p className="small soft check-foot">
        {text.page(state.trail.length)} ·{" "}
        <span data-privacy={props.keeps} data-none={text.privacyNone}>
          {props.keeps === "browser" ? text.privacyScript : text.privacyNone}
        </span>
      </p>
    </form>
  );
}
