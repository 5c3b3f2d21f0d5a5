import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { Chosen, Tick, Typed, TypedNumber } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";
import { SeriesFields } from "./series-fields.tsx";

interface ReliefFormProps {
  readonly options: Extract<FormOptions, { form: "relief" }>;
  readonly state: FormState;
}

/** What a procedure took away, and for how long. */
export function ReliefForm({ options, state }: ReliefFormProps) {
  const text = useMessages(recordMessages);
  return (
    <>
      <Chosen state={state} name="of" label={text.reliefOf} options={options.procedures} />
      <div className="form-row form-row-three">
        <TypedNumber state={state} name="painAfter" label={text.painAfter} hint={text.painAfterHint} />
        <TypedNumber state={state} name="percent" label={text.percent} />
        <TypedNumber state={state} name="lastedHours" label={text.lastedHours} hint={text.lastedHint} />
      </div>
      <div className="form-row">
        <Tick state={state} name="lasting" label={text.lasting} />
        <Typed state={state} name="endedOn" label={text.endedOn} type="date" optional />
      </div>
      <fieldset className="field">
        <legend className="field-label">{text.ability}</legend>
        <span className="field-hint">{text.abilityHint}</span>
        <div className="form-row form-row-three">
          <Chosen
            state={state}
            name="functionInstrument"
            label={text.instrument}
            options={options.instruments}
            empty={text.choose}
          />
          <TypedNumber state={state} name="functionBefore" label={text.before} />
          <TypedNumber state={state} name="functionAfter" label={text.after} />
        </div>
      </fieldset>
      <SeriesFields state={state} />
    </>
  );
}
