import { useEffect, useState } from "react";
import type { FieldView } from "../../../src/clinic/record/field-view.ts";
import { useMessages } from "../../language/messages.ts";
import { Typed } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

/** `:00-05:00`: the seconds, and how far this device's clock is from Greenwich. */
const restOf = (minutesBehind: number): string => {
  const ahead = -minutesBehind;
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, "0");
  return `:00${ahead < 0 ? "-" : "+"}${two(ahead / 60)}:${two(ahead % 60)}`;
};

/** A day, and the hour where it is known. */
export function MomentField({ field, state }: { readonly field: FieldView; readonly state: FormState }) {
  const text = useMessages(recordMessages);
  const { name, label, hint } = field;
  const written = state.value(`${name}Rest`);
  const [rest, setRest] = useState(written);
  useEffect(() => {
    if (written === "") setRest(restOf(new Date().getTimezoneOffset()));
  }, [written]);
  return (
    <div className="form-row">
      <Typed state={state} name={name} label={label} type="date" {...(hint && { hint })} />
      <Typed state={state} name={`${name}Time`} label={text.hour} type="time" />
      <input type="hidden" name={`${name}Rest`} value={rest} />
    </div>
  );
}
