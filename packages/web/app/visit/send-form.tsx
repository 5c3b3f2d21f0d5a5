import type { Practice } from "@pinpoint/platform";
import type { Fields } from "../../src/check/form.ts";
import type { NotSent } from "../../src/visit/answer-visit.ts";
import { visitLimits } from "../../src/visit/limits.ts";
import type { VisitField, VisitProblems, VisitTyped } from "../../src/visit/visit-form.ts";
import { useMessages } from "../language/messages.ts";
import { Button } from "../look/button.tsx";
import { ChoiceField } from "../look/choice-field.tsx";
import { Field, TextField } from "../look/field.tsx";
import { visitMessages } from "./messages.ts";

interface SendFormProps {
  readonly action: string;
  readonly practices: readonly Practice[];
  readonly typed: VisitTyped;
  readonly fields: Fields;
  readonly problems: VisitProblems;
  readonly notSent: NotSent | null;
}

/** The answers of the check, which the page carries and keeps nowhere. */
export function HiddenAnswers({ fields }: { readonly fields: Fields }) {
  return fields.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}

const useSays = ({ problems, typed }: Pick<SendFormProps, "problems" | "typed">) => {
  const text = useMessages(visitMessages);
  return (field: VisitField): string | undefined => {
    const says = problems[field];
    if (says === "nameLong") return text.nameLong(visitLimits.name, typed.name.length);
    if (says === "wordsLong") return text.wordsLong(visitLimits.words, typed.words.length);
    return says && text[says];
  };
};

/** Everything is refused with one sentence beside its field; nothing typed is lost. */
export function SendForm(props: SendFormProps) {
  const { action, practices, typed, fields, notSent } = props;
  const text = useMessages(visitMessages);
  const says = useSays(props);
  const [only, ...more] = practices;
  const isOne = only !== undefined && more.length === 0;
  return (
    <form className="stack visit-form" method="post" action={`${action}#send`} noValidate>
      <HiddenAnswers fields={fields} />
      <input type="hidden" name="visit.request" value={typed.request} />
      {notSent && (
        <p className="form-refusal" role="alert">
          {text[notSent]}
        </p>
      )}
      <ChoiceField
        legend={text.practice}
        name="visit.practice"
        choices={practices.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={isOne ? only.id : typed.practice}
        error={says("practice")}
      />
      <TextField
        label={text.name}
        name="visit.name"
        autoComplete="name"
        defaultValue={typed.name}
        error={says("name")}
      />
      <TextField
        label={text.contact}
        hint={text.contactHint}
        name="visit.contact"
        autoComplete="email"
        defaultValue={typed.contact}
        error={says("contact")}
      />
      <Field label={text.words} hint={text.wordsHint} error={says("words")} optional>
        {(bound) => <textarea {...bound} name="visit.words" rows={3} defaultValue={typed.words} />}
      </Field>
      <ChoiceField
        legend={text.agreeLegend}
        name="visit.agree"
        several
        choices={[{ value: "1", label: isOne ? text.agreeOne(only.name) : text.agreeMany }]}
        chosen={typed.agree ? "1" : undefined}
        error={says("agree")}
      />
      <p className="actions">
        <Button name="go" value="send">
          {text.send}
        </Button>
      </p>
    </form>
  );
}
