import { Form } from "react-router";
import type { RequestAnswer } from "../../../src/clinic/referrals/answer-request.ts";
import { mostOfReason } from "../../../src/clinic/referrals/most-of-reason.ts";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { Field } from "../../look/field.tsx";
import { referralMessages } from "./messages.ts";

/** Declining asks for a reason: the next reader of the list should know why. */
export function DeclineForm({ answer }: { readonly answer: RequestAnswer | undefined }) {
  const text = useMessages(referralMessages);
  const tried = answer?.is === "decline" ? answer : undefined;
  return (
    <section aria-labelledby="decline">
      <h2 id="decline">{text.declineTitle}</h2>
      <p className="soft">{text.declineLead}</p>
      <Form className="stack" method="post" noValidate>
        {tried?.notWritten && (
          <p className="form-refusal" role="alert">
            {text[tried.notWritten]}
          </p>
        )}
        <Field label={text.reason} error={tried?.isWrong ? text.reasonWrong(mostOfReason) : undefined}>
          {(bound) => <textarea {...bound} name="reason" rows={4} defaultValue={tried?.reason ?? ""} />}
        </Field>
        <p className="actions">
          <Button tone="act" name="does" value="decline">
            {text.decline}
          </Button>
        </p>
      </Form>
    </section>
  );
}
