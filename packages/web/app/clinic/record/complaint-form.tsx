import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { ChoiceField } from "../../look/choice-field.tsx";
import { Chosen, Ticks, Typed } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface ComplaintFormProps {
  readonly options: Extract<FormOptions, { form: "complaint" }>;
  readonly state: FormState;
}

/** Where it hurts, how, and since when. */
export function ComplaintForm({ options, state }: ComplaintFormProps) {
  const text = useMessages(recordMessages);
  const several = [
    ["worseWith", text.worseWith, options.burdens],
    ["betterWith", text.betterWith, options.burdens],
    ["radiatesTo", text.radiatesTo, options.spreads],
  ] as const;
  return (
    <>
      <div className="form-row">
        <Chosen state={state} name="region" label={text.region} options={options.regions} />
        <Typed state={state} name="onset" label={text.onset} hint={text.onsetHint} maxLength={10} required />
      </div>
      <ChoiceField
        legend={text.side}
        name="side"
        row
        choices={options.sides}
        chosen={state.value("side")}
        error={state.error("side")}
      />
      <Chosen state={state} name="pattern" label={text.pattern} options={options.patterns} />
      <Ticks state={state} name="quality" legend={text.quality} options={options.qualities} />
      {several.map(([name, legend, choices]) => (
        <div key={name} className="stack stack-tight">
          <Ticks state={state} name={name} legend={legend} options={choices} />
          <Typed state={state} name={`${name}Other`} label={text.others(legend)} hint={text.othersHint} optional />
        </div>
      ))}
      <Typed state={state} name="mechanism" label={text.mechanism} optional maxLength={80} />
    </>
  );
}
