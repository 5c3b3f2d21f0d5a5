import { Fragment } from "react";
import { Link } from "react-router";
import type { DeclaredOptions } from "../../../src/clinic/record/declared-options.ts";
import type { FieldView } from "../../../src/clinic/record/field-view.ts";
import { linesOf } from "../../../src/clinic/record/lines.ts";
import type { FormValues } from "../../../src/clinic/record/typed.ts";
import { useMessages } from "../../language/messages.ts";
import { DeclaredField } from "./declared-field.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

export interface DeclaredFieldsProps {
  readonly options: DeclaredOptions;
  readonly state: FormState;
  readonly values: FormValues;
  readonly base: string;
}

/** Fields of one row stand together; the others by themselves. */
const rowsOf = (fields: readonly FieldView[]): readonly (readonly FieldView[])[] => {
  const rows: FieldView[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last && field.row !== undefined && last[0]?.row === field.row) last.push(field);
    else rows.push([field]);
  }
  return rows;
};

/** A form told as a list of fields. */
export function DeclaredFields({ options, state, values, base }: DeclaredFieldsProps) {
  const text = useMessages(recordMessages);
  const { procedure, otherwise, lists, fields } = options;
  const lines = linesOf(values);
  return (
    <>
      {procedure && (
        <p className="which">
          {text.procedure}: <strong>{procedure.name}</strong>{" "}
          <Link className="which-other" to="?">
            {text.otherProcedure}
          </Link>
        </p>
      )}
      <p className="soft">
        {text.onlyNeeded(options.needed)} {Object.keys(options.usual).length > 0 && text.usualPlan}
      </p>
      {otherwise && (
        <p className="which-other">
          <Link to={`${base}/record/${otherwise.to}`}>{otherwise.label}</Link>
        </p>
      )}
      {rowsOf(fields).map((row) => {
        const shown = row.map((field) => (
          <DeclaredField key={field.name} field={field} options={options} state={state} lines={lines} />
        ));
        const key = row[0]?.name;
        if (row.length === 1) return <Fragment key={key}>{shown}</Fragment>;
        return (
          <div key={key} className={row.length === 3 ? "form-row form-row-three" : "form-row"}>
            {shown}
          </div>
        );
      })}
      {lists.map(({ name, options: choices }) => (
        <datalist key={name} id={`list-${name}`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      ))}
    </>
  );
}
