import type { OptionPageView } from "../../../src/clinic/options/option-page-view.ts";
import { useMessages } from "../../language/messages.ts";
import { optionMessages } from "./messages.ts";

/** Whom the checklist is about, for whom, by which policy, and as of which day: it heads the page and the print. */
export function TitleBlock({ view: { name, asOf, payer, heading, option } }: { readonly view: OptionPageView }) {
  const text = useMessages(optionMessages);
  const rows: readonly (readonly [string, string | null])[] = [
    [text.patient, `${name}, ${heading.who}`],
    [text.born, heading.born],
    [text.number, heading.number],
    [text.payer, payer ?? text.noPayer],
    [text.member, heading.memberId],
    [text.policyNumber, heading.policy ?? text.noPolicyRead],
    [text.planned, heading.planned ?? text.notPlanned],
    [text.read, asOf],
  ];
  return (
    <dl className="title-block" aria-label={option.name}>
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
