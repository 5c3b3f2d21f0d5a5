import type { OpenForm } from "../../../src/clinic/what-if/what-if-view.ts";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { Typed } from "../record/fields.tsx";
import { formState } from "../record/form-state.ts";
import { KindFields } from "../record/kind-fields.tsx";
import { recordMessages } from "../record/messages.ts";
import { whatIfMessages } from "./messages.ts";

interface CopyFormProps {
  readonly form: OpenForm;
  readonly carried: string;
  readonly base: string;
  readonly day: string;
}

/** The record's own fields; what they say is laid over the copy instead of saved. */
export function CopyForm({ form: { view, adds, changes, values, problems }, carried, base, day }: CopyFormProps) {
  const text = useMessages(whatIfMessages);
  const words = useMessages(recordMessages);
  const state = formState(values, problems);
  const general = problems.filter(({ field }) => field === "");
  return (
    <section className="section what-if-form card" aria-labelledby="what-if-form">
      <h2 id="what-if-form">{adds === null ? text.changing(view.amended?.title ?? "") : text.adding(text[adds])}</h2>
      <form className="stack record-form" method="post" noValidate>
        <input type="hidden" name="laid" value={carried} />
        <input type="hidden" name="kind" value={view.kind} />
        {changes !== null && <input type="hidden" name="changes" value={changes} />}
        {problems.length > 0 && (
          <div className="form-refusal" role="alert">
            <p>
              <strong>{words.mend(problems.length)}</strong>
            </p>
            {general.map(({ says }) => (
              <p key={says}>{says}</p>
            ))}
          </div>
        )}
        <KindFields view={view} state={state} values={values} base={base} />
        {changes === null && (
          <Typed
            state={formState({ at: [state.value("at") || day] }, problems)}
            name="at"
            label={text.day}
            type="date"
          />
        )}
        <div className="actions">
          <Button name="do" value="lay">
            {text.lay}
          </Button>
          <Button tone="quiet" name="do" value="close">
            {text.close}
          </Button>
        </div>
      </form>
    </section>
  );
}
