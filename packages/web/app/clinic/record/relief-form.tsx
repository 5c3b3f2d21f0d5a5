import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { Chosen, Tick, TypedNumber } from "./fields.tsx";
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
      <Tick state={state} name="lasting" label={text.lasting} />
      <SeriesFields state={state} />
    </>
  );
}
