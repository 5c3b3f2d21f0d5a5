import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { Field } from "../../look/field.tsx";
import { FindingList, LevelList } from "./datalists.tsx";
import { Chosen, Tick, Typed } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface ImagingFormProps {
  readonly options: Extract<FormOptions, { form: "imaging" }>;
  readonly state: FormState;
  readonly lines: number;
}

/** A study with what it shows, a line for each finding. */
export function ImagingForm({ options, state, lines }: ImagingFormProps) {
  const text = useMessages(recordMessages);
  return (
    <>
      <div className="form-row">
        <Chosen state={state} name="modality" label={text.modality} options={options.modalities} />
        <Chosen state={state} name="imaged" label={text.imaged} options={options.regions} />
      </div>
      <FindingList findings={options.findings} />
      <LevelList levels={options.levels} />
      <input type="hidden" name="lines" value={lines} />
      <fieldset className="field">
        <legend className="field-label">{text.findings}</legend>
        <ol className="lines">
          {Array.from({ length: lines }, (_, index) => index + 1).map((number) => (
            <Line key={number} number={number} options={options} state={state} />
          ))}
        </ol>
      </fieldset>
      <div>
        <Button tone="quiet" name="intent" value="more" formNoValidate>
          {text.moreLines}
        </Button>
      </div>
      <Tick state={state} name="complete" label={text.complete} />
      <Field label={text.report} optional error={state.error("report")}>
        {(bound) => <textarea {...bound} name="report" defaultValue={state.value("report")} />}
      </Field>
    </>
  );
}

function Line({ number, options, state }: Omit<ImagingFormProps, "lines"> & { readonly number: number }) {
  const text = useMessages(recordMessages);
  const at = (name: string): string => `${name}-${number}`;
  const written = state.value(at("result"));
  const results = [
    { value: "absent", label: text.absent },
    // A number of an imported image keeps its place here.
    ...(written !== "" && written !== "present" && written !== "absent" ? [{ value: written, label: written }] : []),
  ];
  const severities = (["mild", "moderate", "severe"] as const).map((value) => ({ value, label: text[value] }));
  return (
    <li className="line">
      <Typed state={state} name={at("finding")} label={text.line(number)} list="findings" maxLength={120} />
      <div className="line-rest">
        <Chosen state={state} name={at("result")} label={text.result} options={results} empty={text.present} />
        <Chosen state={state} name={at("structure")} label={text.structure} options={options.structures} empty="—" />
        <Typed state={state} name={at("level")} label={text.level} list="levels" maxLength={8} />
        <Chosen state={state} name={at("side")} label={text.side} options={options.sides} empty="—" />
        <Chosen state={state} name={at("severity")} label={text.severity} options={severities} empty="—" />
      </div>
    </li>
  );
}
