import { Form, Link } from "react-router";
import type { OwedView } from "../../../src/clinic/owed/owed-view.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { Field } from "../../look/field.tsx";
import { owedMessages } from "./messages.ts";

/** Narrows and orders the list by an ordinary form, so that it works without a script and its address can be kept. */
export function Filter({ view }: { readonly view: OwedView }) {
  const text = useMessages(owedMessages);
  const write = new Intl.NumberFormat(useLocale());
  const { question, counts, found, all } = view;
  const states = (["unmet", "unknown", "met"] as const).map(
    (state) => [state, `${text[state]} (${write.format(counts[state])})`] as const,
  );
  const payers = [...view.payers.map(({ id, name }) => [id, name] as const), ["none", text.noPayer] as const];
  // What is asked for is shown as asked for, where no row has it too.
  const kinds = question.kind && !view.kinds.includes(question.kind) ? [...view.kinds, question.kind] : view.kinds;
  const needs = kinds.map((kind) => [kind, kind === "authorization" ? text.authorizationKind : text[kind]] as const);
  const sorts = [
    ["day", text.byDay],
    ["patient", text.byPatient],
    ["open", text.byOpen],
  ] as const;
  return (
    <search className="filters">
      <Form method="get" className="filters-form" aria-label={text.filter}>
        <Choice label={text.state} name="state" any={text.anyState} chosen={question.state} choices={states} />
        <Choice label={text.payer} name="payer" any={text.anyPayer} chosen={question.payer} choices={payers} />
        <Choice label={text.need} name="need" any={text.anyNeed} chosen={question.kind} choices={needs} />
        <Choice label={text.sort} name="sort" any={null} chosen={question.sort} choices={sorts} />
        <Button tone="quiet">{text.show}</Button>
      </Form>
      <p className="small soft" role="status">
        {text.found(write.format(found), write.format(all))}
        {found < all && (
          <>
            {" · "}
            <Link to="/clinic/owed">{text.showAll}</Link>
          </>
        )}
      </p>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** What no choice is called; null where there always is one. */
  readonly any: string | null;
  readonly chosen: string | null;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, name, any, chosen, choices }: ChoiceProps) {
  return (
    <Field label={label}>
      {(bound) => (
        <select {...bound} key={chosen} name={name} defaultValue={chosen ?? ""}>
          {any !== null && <option value="">{any}</option>}
          {choices.map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
