import { Link } from "react-router";
import type { FormOptions } from "../../../src/clinic/record/form-options.ts";
import { useMessages } from "../../language/messages.ts";
import { ChoiceField } from "../../look/choice-field.tsx";
import { Chosen, Typed, TypedNumber } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";
import { SeriesFields } from "./series-fields.tsx";
import { TargetTable } from "./target-table.tsx";

interface BlockFormProps {
  readonly options: Extract<FormOptions, { form: "block" }>;
  readonly state: FormState;
}

/** A diagnostic block with its relief: where, with what, and what it took away. */
export function BlockForm({ options, state }: BlockFormProps) {
  const text = useMessages(recordMessages);
  const guidances = (["fluoroscopy", "ct", "ultrasound", "landmark", "none"] as const).map((value) => ({
    value,
    label: text[value],
  }));
  const sedations = (["none", "minimal", "moderate", "deep", "general"] as const).map((value) => ({
    value,
    label: text[value],
  }));
  return (
    <>
      <Which options={options} />
      <TargetTable key={options.procedure} lines={options.lines} state={state} />
      <div className="form-row form-row-three">
        <Typed state={state} name="drug" label={text.drug} list="anesthetics" maxLength={80} />
        <TypedNumber state={state} name="doseMg" label={text.doseMg} />
        <TypedNumber state={state} name="volumeMl" label={text.volumeMl} />
      </div>
      <datalist id="anesthetics">
        <option value="lidocaine" />
        <option value="bupivacaine" />
        <option value="ropivacaine" />
      </datalist>
      <div className="form-row">
        <Chosen state={state} name="guidance" label={text.guidance} options={guidances} empty={text.notKnown} />
        <Chosen state={state} name="sedation" label={text.sedation} options={sedations} empty={text.notKnown} />
      </div>
      <ChoiceField
        legend={text.opioid}
        name="opioid"
        row
        choices={[
          { value: "no", label: text.no },
          { value: "yes", label: text.yes },
          { value: "", label: text.notKnown },
        ]}
        chosen={state.value("opioid")}
      />
      <div className="form-row form-row-three">
        <TypedNumber state={state} name="painBefore" label={text.painBefore} />
        <TypedNumber state={state} name="painAfter" label={text.painAfter} hint={text.painAfterHint} />
        <TypedNumber state={state} name="lastedHours" label={text.lastedHours} hint={text.lastedHint} />
      </div>
      <SeriesFields state={state} />
    </>
  );
}

function Which({ options: { procedures, procedure } }: Pick<BlockFormProps, "options">) {
  const text = useMessages(recordMessages);
  const others = procedures.filter(({ id }) => id !== procedure);
  return (
    <div className="which">
      <input type="hidden" name="procedure" value={procedure} />
      <p>
        {text.procedure}: <strong>{procedures.find(({ id }) => id === procedure)?.name}</strong>
      </p>
      {others.length > 0 && (
        <p className="which-others">
          {text.otherBlock}:
          {others.map(({ id, name }) => (
            <Link key={id} to={`?about=${id}`} replace>
              {name}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
