import type { ComponentProps } from "react";
import type { Option } from "../../../src/clinic/record/choices.ts";
import { useMessages } from "../../language/messages.ts";
import { Field, TextField } from "../../look/field.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface NamedProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** The sentence with the label before it where it does not hold it itself: read alone, it still names its field. */
const naming = (label: string, says: string | undefined): string | undefined =>
  says === undefined || says.toLowerCase().includes(label.toLowerCase())
    ? says
    : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`;

/** A field of one line, filled with what was typed. */
export function Typed({ state, name, ...rest }: NamedProps & Omit<ComponentProps<typeof TextField>, "error" | "name">) {
  return (
    <TextField
      {...rest}
      name={name}
      defaultValue={state.value(name)}
      error={naming(rest.label, state.error(name))}
      autoComplete="off"
    />
  );
}

/** A number on the keypad of a phone; a decimal comma is taken too. */
export function TypedNumber(props: NamedProps) {
  return <Typed {...props} inputMode="decimal" maxLength={12} />;
}

interface ChosenProps extends NamedProps {
  readonly options: readonly Option[];
  /** The text of the choice that says nothing. */
  readonly empty?: string;
}

/** A list to choose one from. */
export function Chosen({ state, name, options, empty, ...rest }: ChosenProps) {
  const text = useMessages(recordMessages);
  return (
    <Field {...rest} error={naming(rest.label, state.error(name))}>
      {(bound) => (
        <select {...bound} name={name} defaultValue={state.value(name)}>
          <option value="">{empty ?? text.choose}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TicksProps {
  readonly state: FormState;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
}

/** Several of a few. */
export function Ticks({ state, name, legend, options }: TicksProps) {
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      <div className="choices choices-row ticks">
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="checkbox" name={name} value={value} defaultChecked={state.has(name, value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One yes in a line of its own. */
export function Tick({
  state,
  name,
  label,
}: {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
}) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value="yes" defaultChecked={state.has(name, "yes")} />
      {label}
    </label>
  );
}
