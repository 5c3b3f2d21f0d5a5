import type { TargetLine } from "../../../src/clinic/record/block-choices.ts";
import { useMessages } from "../../language/messages.ts";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface TargetTableProps {
  readonly lines: readonly TargetLine[];
  readonly state: FormState;
}

/** The places of a block, each with its left and its right, the patient's left on the left as in the drawing. */
export function TargetTable({ lines, state }: TargetTableProps) {
  const text = useMessages(recordMessages);
  const error = state.error("target");
  return (
    <fieldset className="field" aria-describedby={error ? "target-error" : undefined}>
      <legend className="field-label">{text.targets}</legend>
      <span className="field-hint">{text.targetsHint}</span>
      {error && (
        <span className="field-error" id="target-error">
          {error}
        </span>
      )}
      <table className="grid-table targets">
        <thead>
          <tr>
            <th scope="col">{text.left}</th>
            <th scope="col">
              <span className="unseen">{text.level}</span>
            </th>
            <th scope="col">{text.right}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, left, right }) => (
            <tr key={left}>
              <td>
                <Target name={left} label={`${label}, ${text.left}`} state={state} />
              </td>
              <th scope="row">{label}</th>
              <td>
                <Target name={right} label={`${label}, ${text.right}`} state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

interface TargetProps {
  readonly name: string;
  readonly label: string;
  readonly state: FormState;
}

function Target({ name, label, state }: TargetProps) {
  return (
    <label className="target">
      <input type="checkbox" name="target" value={name} defaultChecked={state.has("target", name)} />
      <span className="unseen">{label}</span>
    </label>
  );
}
