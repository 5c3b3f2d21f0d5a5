import type { DeclaredOptions } from "../../../src/clinic/record/declared-options.ts";
import type { FieldView } from "../../../src/clinic/record/field-view.ts";
import { useMessages } from "../../language/messages.ts";
import { ChoiceField } from "../../look/choice-field.tsx";
import { Field } from "../../look/field.tsx";
import { DrugRows } from "./drug-rows.tsx";
import { Chosen, Tick, Ticks, Typed, TypedNumber } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";
import { MomentField } from "./moment-field.tsx";
import { SiteRows } from "./site-rows.tsx";
import { TargetTable } from "./target-table.tsx";

interface DeclaredFieldProps {
  readonly field: FieldView;
  readonly options: DeclaredOptions;
  readonly state: FormState;
  readonly lines: number;
}

/** One field by its control. */
export function DeclaredField({ field, options, state, lines }: DeclaredFieldProps) {
  const text = useMessages(recordMessages);
  const { name, label, hint, optional } = field;
  const named = { state, name, label, ...(hint && { hint }) };
  switch (field.control) {
    case "text":
      return <TextControl field={field} state={state} />;
    case "long":
      return (
        <Field label={label} hint={hint} error={state.error(name)}>
          {(bound) => <textarea {...bound} name={name} maxLength={field.most} defaultValue={state.value(name)} />}
        </Field>
      );
    case "number":
      return field.bare ? (
        <TypedNumber {...named} />
      ) : (
        <Typed {...named} {...(field.list && { list: `list-${field.list}` })} maxLength={200} />
      );
    case "select": {
      const usual = options.usual[name];
      return (
        <Chosen
          {...named}
          options={withWritten(field.options, state.value(name))}
          empty={usual ? text.usual(usual) : optional ? text.notKnown : text.choose}
        />
      );
    }
    case "radios":
      return <Radios field={field} options={field.options} state={state} />;
    case "yes-no":
      return (
        <Radios
          field={field}
          state={state}
          options={[
            { value: "yes", label: text.yes },
            { value: "no", label: text.no },
          ]}
        />
      );
    case "boxes":
      return (
        <div className="stack stack-tight">
          <Ticks state={state} name={name} legend={label} options={field.options} />
          <Typed state={state} name={`${name}Other`} label={text.others(label)} hint={text.othersHint} />
        </div>
      );
    case "yes":
      return <Tick state={state} name={name} label={label} />;
    case "day":
      return <Typed {...named} type="date" />;
    case "date":
      return <Typed {...named} maxLength={10} placeholder="2026-03" />;
    case "moment":
      return <MomentField field={field} state={state} />;
    case "hidden":
      return <input type="hidden" name={name} value={state.value(name)} />;
    case "targets":
      return <TargetTable lines={options.lines} naming={options.naming} state={state} />;
    case "sites":
      return <SiteRows label={label} options={options} state={state} lines={lines} />;
    case "drugs":
      return <DrugRows label={label} usual={options.usual.drugs} full={field.full} state={state} lines={lines} />;
  }
}

/** A written value that is none of the choices stays one. */
const withWritten = <T extends { readonly value: string; readonly label: string }>(
  choices: readonly T[],
  value: string,
): readonly { readonly value: string; readonly label: string }[] =>
  value === "" || choices.some((one) => one.value === value) ? choices : [...choices, { value, label: value }];

function TextControl({
  field,
  state,
}: {
  readonly field: Extract<FieldView, { control: "text" }>;
  readonly state: FormState;
}) {
  const { name, label, hint, most, list, offers } = field;
  const id = offers ? `offers-${name}` : list && `list-${list}`;
  return (
    <>
      <Typed
        state={state}
        name={name}
        label={label}
        maxLength={most}
        {...(hint && { hint })}
        {...(id && { list: id })}
      />
      {offers && (
        <datalist id={id}>
          {offers.map(({ value, label: words }) => (
            <option key={value} value={words} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface RadiosProps {
  readonly field: FieldView;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly state: FormState;
}

/** A few answers beside one another; where it may stay open, that is an answer too. */
function Radios({ field: { name, label, hint, optional }, options, state }: RadiosProps) {
  const text = useMessages(recordMessages);
  return (
    <ChoiceField
      legend={label}
      hint={hint}
      name={name}
      row
      choices={optional ? [...options, { value: "", label: text.notKnown }] : options}
      chosen={state.value(name)}
      error={state.error(name)}
    />
  );
}
