import { Form } from "react-router";
import type { Option } from "../../../src/clinic/record/choices.ts";
import { useMessages } from "../../language/messages.ts";
import { Button, ButtonLink } from "../../look/button.tsx";
import { Field } from "../../look/field.tsx";
import { recordMessages } from "./messages.ts";

/** Which procedure it is about comes first: its places and its usual plan depend on it. */
export function ProcedureChooser({
  procedures,
  base,
}: {
  readonly procedures: readonly Option[];
  readonly base: string;
}) {
  const text = useMessages(recordMessages);
  return (
    <Form className="stack record-form" method="get">
      <Field label={text.procedure}>
        {(bound) => (
          <select {...bound} name="procedure" required defaultValue="">
            <option value="">{text.choose}</option>
            {procedures.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="actions">
        <Button tone="primary">{text.goOn}</Button>
        <ButtonLink tone="quiet" to={base}>
          {text.cancel}
        </ButtonLink>
      </div>
    </Form>
  );
}
