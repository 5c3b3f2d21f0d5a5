import { Form } from "react-router";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

interface ReadingChoiceProps {
  readonly asOf: string;
  readonly newest: string;
  readonly setting: "specialist" | "primary-care";
}

/** The day the chart is read at, and the people the priors come from. */
export function ReadingChoice({ asOf, newest, setting }: ReadingChoiceProps) {
  const text = useMessages(patientMessages);
  return (
    <Form className="reading" method="get" preventScrollReset>
      <label className="reading-field">
        <span>{text.setting}</span>
        <select className="input" name="setting" defaultValue={setting}>
          <option value="specialist">{text.specialist}</option>
          <option value="primary-care">{text.primaryCare}</option>
        </select>
      </label>
      <label className="reading-field">
        <span>{text.readAt}</span>
        <input className="input" type="date" name="as-of" defaultValue={asOf} max={newest} />
      </label>
      <button className="button button-quiet" type="submit">
        {text.show}
      </button>
    </Form>
  );
}
