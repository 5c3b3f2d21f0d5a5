import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { ChoiceField } from "../../look/choice-field.tsx";
import { Chosen, Typed, TypedNumber } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface ScoreFormProps {
  readonly options: Extract<FormOptions, { form: "score" }>;
  readonly state: FormState;
}

/** A questionnaire or rating: its total, or its answers. */
export function ScoreForm({ options, state }: ScoreFormProps) {
  const text = useMessages(recordMessages);
  return (
    <>
      <Chosen state={state} name="instrument" label={text.instrument} options={options.instruments} />
      <div className="form-row">
        <TypedNumber state={state} name="total" label={text.total} />
        <Typed state={state} name="answers" label={text.answers} hint={text.answersHint} maxLength={300} />
      </div>
      <ChoiceField
        legend={text.period}
        name="period"
        row
        choices={[
          { value: "now", label: text.now },
          { value: "average", label: text.average },
          { value: "worst", label: text.worst },
          { value: "least", label: text.least },
          { value: "", label: text.notKnown },
        ]}
        chosen={state.value("period")}
        error={state.error("period")}
      />
    </>
  );
}
