import { useEffect, useRef, useState } from "react";
import type { TargetLine } from "../../../src/clinic/record/block-choices.ts";
import { SpineDrawing } from "../../drawings/spine-drawing.tsx";
import { useMessages } from "../../language/messages.ts";
import { Typed } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";
import { isDrawn, marksOfNames, viewOf } from "./target-drawing.ts";

interface TargetTableProps {
  readonly lines: readonly TargetLine[];
  readonly state: FormState;
  /** Where there are many of its kind, the target has a name. */
  readonly naming?: { readonly hint: string | null } | null;
}

const namesOf = ({ left, right, only }: TargetLine): readonly string[] =>
  [left, right, only].filter((name) => name !== undefined);

/** The places of a needle, each with its left and its right, and the spine they are marked on as they are picked. */
export function TargetTable({ lines, state, naming = null }: TargetTableProps) {
  const text = useMessages(recordMessages);
  const error = state.error("target");
  const all = lines.flatMap(namesOf);
  const [picked, setPicked] = useState(() => all.filter((name) => state.has("target", name)));
  const table = useRef<HTMLFieldSetElement>(null);
  // The boxes themselves are the truth: a kept draft and "start over" change them without a press.
  useEffect(() => {
    const form = table.current?.form;
    const read = (): void => {
      const boxes = table.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
      setPicked([...boxes].map(({ value }) => value));
    };
    const afterReset = (): void => void setTimeout(read);
    form?.addEventListener("change", read);
    form?.addEventListener("reset", afterReset);
    return () => {
      form?.removeEventListener("change", read);
      form?.removeEventListener("reset", afterReset);
    };
  }, []);
  return (
    <fieldset
      className="field targets-field"
      aria-describedby={error ? "target-error" : undefined}
      ref={table}
      tabIndex={-1}
      {...(error && { "data-invalid": true })}
    >
      <legend className="field-label">{text.targets}</legend>
      <span className="field-hint">{text.targetsHint}</span>
      {error && (
        <span className="field-error" id="target-error">
          {error}
        </span>
      )}
      <div className="targets-both">
        <div className="targets-tables">
          <Sided lines={lines.filter(({ left }) => left !== undefined)} state={state} />
          <Unsided lines={lines.filter(({ only }) => only !== undefined)} state={state} />
          {lines.length === 0 && <p className="soft">{text.noPlaces}</p>}
        </div>
        {isDrawn(all) && (
          <div className="targets-drawing" aria-hidden="true">
            <SpineDrawing view={viewOf(all)} marks={marksOfNames(picked)} label={text.targets} />
          </div>
        )}
      </div>
      {naming && (
        <Typed
          state={state}
          name="targetNamed"
          label={text.targetNamed}
          maxLength={200}
          {...(naming.hint && { hint: naming.hint })}
        />
      )}
    </fieldset>
  );
}

interface LinesProps {
  readonly lines: readonly TargetLine[];
  readonly state: FormState;
}

function Sided({ lines, state }: LinesProps) {
  const text = useMessages(recordMessages);
  if (lines.length === 0) return null;
  return (
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
        {lines.map(({ label, left = "", right = "" }) => (
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
  );
}

function Unsided({ lines, state }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className="choices choices-row ticks targets-plain">
      {lines.map(({ label, only = "" }) => (
        <label key={only} className="choice">
          <input type="checkbox" name="target" value={only} defaultChecked={state.has("target", only)} />
          {label}
        </label>
      ))}
    </div>
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
