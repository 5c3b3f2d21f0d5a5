import { Form, useNavigation } from "react-router";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { Field } from "../../look/field.tsx";
import { knowledgeMessages } from "./messages.ts";

interface SignFormProps {
  /** Of the content on this page: the signature is of this and no other. */
  readonly digest: string;
  readonly tried: string;
  readonly problem: "moved" | "statement" | null;
}

/** One sentence of what was checked, and the signature. What was typed stays when it is refused. */
export function SignForm({ digest, tried, problem }: SignFormProps) {
  const text = useMessages(knowledgeMessages);
  const busy = useNavigation().state === "submitting";
  const error = problem === "moved" ? text.moved : problem === "statement" ? text.checkedHint : undefined;
  return (
    <Form method="post" className="sign-form section">
      <h2>{text.sign}</h2>
      <input type="hidden" name="digest" value={digest} />
      <Field label={text.checked} hint={text.checkedHint} error={error}>
        {(bound) => (
          <textarea
            {...bound}
            name="statement"
            rows={3}
            required
            minLength={10}
            maxLength={1000}
            defaultValue={tried}
          />
        )}
      </Field>
      <p className="soft small">{text.signLead}</p>
      <Button disabled={busy}>{text.sign}</Button>
    </Form>
  );
}
