import { Form } from "react-router";
import type { AcceptField, AcceptTyped } from "../../../src/clinic/referrals/accept-form.ts";
import type { RequestAnswer } from "../../../src/clinic/referrals/answer-request.ts";
import type { ReferralView } from "../../../src/clinic/referrals/one-view.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { numberFormat } from "../../language/number-format.ts";
import { Button } from "../../look/button.tsx";
import { ChoiceField } from "../../look/choice-field.tsx";
import { TextField } from "../../look/field.tsx";
import { referralMessages } from "./messages.ts";

interface AcceptFormProps {
  readonly view: ReferralView;
  readonly answer: RequestAnswer | undefined;
}

const suggested = ({ suggested: { given, family, title }, told: { sex } }: ReferralView): AcceptTyped => ({
  given,
  family,
  title,
  sex: sex ?? "",
  number: "",
  birthDate: "",
  state: "",
  ageRight: false,
});

/** Who the person is, as far as it was told; the rest is typed by who accepts. */
export function AcceptForm({ view, answer }: AcceptFormProps) {
  const text = useMessages(referralMessages);
  const number = numberFormat(useLocale());
  const tried = answer?.is === "accept" ? answer : undefined;
  return (
    <section aria-labelledby="accept">
      <h2 id="accept">{text.acceptTitle}</h2>
      <p className="soft">{text.acceptLead(number.format(view.entries))}</p>
      {view.illnesses.length > 0 && (
        <div>
          <p>{text.illnesses}</p>
          <ul className="request-list">
            {view.illnesses.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <Form className="stack" method="post" noValidate>
        {tried?.notWritten && (
          <p className="form-refusal" role="alert">
            {text[tried.notWritten]}
          </p>
        )}
        <Fields view={view} answer={answer} />
        <p className="actions">
          <Button name="does" value="accept">
            {text.accept}
          </Button>
        </p>
      </Form>
    </section>
  );
}

function Fields({ view, answer }: AcceptFormProps) {
  const text = useMessages(referralMessages);
  const tried = answer?.is === "accept" ? answer : undefined;
  const typed = tried?.typed ?? suggested(view);
  const says = (field: AcceptField): string | undefined => {
    const problem = tried?.problems[field];
    return problem && text[problem];
  };
  const field = (name: Exclude<AcceptField, "sex">, label: string, hint?: string) => (
    <TextField label={label} hint={hint} name={name} autoComplete="off" defaultValue={typed[name]} error={says(name)} />
  );
  const { age, day } = view.told;
  return (
    <>
      <div className="request-fields">
        {field("given", text.given)}
        {field("family", text.family)}
        {field("number", text.number, text.numberHint)}
        {field(
          "birthDate",
          text.birthDate,
          age === null ? text.birthDatePlain : text.birthDateHint(String(age), view.summary?.day ?? day),
        )}
        {field("state", text.stateOf, text.stateHint)}
        {field("title", text.problem)}
      </div>
      {(tried?.problems.birthDate === "otherAge" || typed.ageRight) && (
        <ChoiceField
          legend={text.ageRightLegend}
          name="ageRight"
          several
          choices={[{ value: "1", label: text.ageRight }]}
          chosen={typed.ageRight ? "1" : undefined}
        />
      )}
      <ChoiceField
        legend={text.sex}
        name="sex"
        row
        choices={(["female", "male", "other", "unknown"] as const).map((value) => ({ value, label: text[value] }))}
        chosen={typed.sex}
        error={says("sex")}
      />
    </>
  );
}
