import { Form, Link } from "react-router";
import { useMessages } from "../../language/messages.ts";
import { optionsMessages } from "./messages.ts";
import type { OptionsSectionProps } from "./options-section.tsx";

const states =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY".split(
    " ",
  );

type AskedForProps = Pick<OptionsSectionProps, "asked" | "payers" | "kept">;

/** Another payer, state, place or day: the table below answers for it, and says so. */
export function AskedFor({ asked, payers, kept }: AskedForProps) {
  const text = useMessages(optionsMessages);
  const changed = Object.values(asked).some((value) => value !== null);
  const places = [
    ["11", text.place11],
    ["19", text.place19],
    ["22", text.place22],
    ["24", text.place24],
  ] as const;
  return (
    <details className="more asked-for" open={changed}>
      <summary>{text.change}</summary>
      <Form className="reading" method="get" preventScrollReset>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="reading-field">
          <span>{text.payer}</span>
          <select className="input" name="payer" defaultValue={asked.payer ?? ""}>
            <option value="">{text.payerChart}</option>
            {payers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="reading-field">
          <span>{text.state}</span>
          <select className="input" name="state" defaultValue={asked.state ?? ""}>
            <option value="">{text.payerChart}</option>
            {states.map((state) => (
              <option key={state}>{state}</option>
            ))}
          </select>
        </label>
        <label className="reading-field">
          <span>{text.place}</span>
          <select className="input" name="place" defaultValue={asked.place ?? ""}>
            <option value="">{text.placeUnknown}</option>
            {places.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="reading-field">
          <span>{text.on}</span>
          <input className="input" type="date" name="on" defaultValue={asked.on ?? ""} />
        </label>
        <button className="button button-quiet" type="submit">
          {text.show}
        </button>
      </Form>
      {changed && (
        <p className="asked-changed">
          {text.changed} <Link to={`?${new URLSearchParams(kept)}#options`}>{text.back}</Link>
        </p>
      )}
    </details>
  );
}
