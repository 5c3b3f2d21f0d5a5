import type { AmendedEntry } from "../../../src/clinic/record/record-view.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { Typed } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface WithdrawFormProps {
  readonly amended: AmendedEntry;
  readonly base: string;
  readonly state: FormState;
}

/** The withdrawal of an entry, and the way to its correction where there is one. */
export function WithdrawForm({ amended, base, state }: WithdrawFormProps) {
  const text = useMessages(recordMessages);
  return (
    <>
      <input type="hidden" name="entry" value={amended.id} />
      <p className="card">{amended.title}</p>
      {amended.form ? (
        <div>
          <ButtonLink tone="quiet" to={`${base}/record/${amended.form}?entry=${encodeURIComponent(amended.id)}`}>
            {text.correctInstead}
          </ButtonLink>
        </div>
      ) : (
        <p className="soft">{text.onlyWithdraw}</p>
      )}
      <p>{text.withdrawText}</p>
      <Typed state={state} name="why" label={text.withdrawWhy} hint={text.whyHint} maxLength={500} required />
    </>
  );
}
