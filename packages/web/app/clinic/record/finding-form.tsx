import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { ChoiceField } from "../../look/choice-field.tsx";
import { FindingList, LevelList } from "./datalists.tsx";
import { Typed, TypedNumber } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface FindingFormProps {
  readonly options: Extract<FormOptions, { form: "finding" }>;
  readonly state: FormState;
}

/** One finding: what, whether it was there, and where. */
export function FindingForm({ options, state }: FindingFormProps) {
  const text = useMessages(recordMessages);
  return (
    <>
      <input type="hidden" name="region" value={state.value("region") || options.region} />
      {state.value("structure") && <input type="hidden" name="structure" value={state.value("structure")} />}
      <Typed state={state} name="finding" label={text.findingName} hint={text.findingHint} list="findings" required />
      <FindingList findings={options.findings} />
      <div className="form-row">
        <ChoiceField
          legend={text.result}
          name="result"
          row
          choices={[
            { value: "present", label: text.present },
            { value: "absent", label: text.absent },
            // Without it a choice could not be taken back, and the number beside it never stand alone.
            { value: "", label: text.byNumber },
          ]}
          chosen={state.value("result") || (state.value("number") ? "" : undefined)}
          error={state.error("result")}
        />
        <TypedNumber state={state} name="number" label={text.orNumber} hint={text.numberHint} />
      </div>
      <ChoiceField
        legend={text.side}
        name="side"
        row
        choices={[...options.sides, { value: "", label: text.notKnown }]}
        chosen={state.value("side")}
        error={state.error("side")}
      />
      <Typed state={state} name="level" label={text.level} hint={text.levelHint} list="levels" optional maxLength={8} />
      <LevelList levels={options.levels} />
    </>
  );
}
