import type { VisitAnswer } from "../../src/visit/answer-visit.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { visitMessages } from "./messages.ts";
import { SummaryView } from "./summary-view.tsx";

/** What was sent, to whom, when, under which number, and what happens next. */
export function SentView({ answer }: { readonly answer: Extract<VisitAnswer, { is: "sent" }> }) {
  const text = useMessages(visitMessages);
  const { sent, typed, summary } = answer;
  const at = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long", timeStyle: "short" });
  return (
    <>
      <p className="lead" role="status">
        {text.sentText(sent.practice, at.format(new Date(sent.sentAt)))}
      </p>
      <dl className="card visit-number">
        <dt>{text.number}</dt>
        <dd>{sent.number}</dd>
        <dd className="soft small visit-number-hint">{text.numberHint}</dd>
      </dl>
      <section className="visit-next">
        <h2>{text.nextTitle}</h2>
        <ol>
          <li>{text.next1}</li>
          <li>{text.next2(typed.contact)}</li>
          <li>{text.next3}</li>
          <li>{text.next4}</li>
        </ol>
        <p className="soft small visit-reload">{text.reloadHint}</p>
      </section>
      <section>
        <h2>{text.whatTitle}</h2>
        <dl className="visit-typed">
          <div>
            <dt>{text.name}</dt>
            <dd>{typed.name}</dd>
          </div>
          <div>
            <dt>{text.contact}</dt>
            <dd>{typed.contact}</dd>
          </div>
          {typed.words !== "" && (
            <div>
              <dt>{text.words}</dt>
              <dd className="visit-words">{typed.words}</dd>
            </div>
          )}
        </dl>
      </section>
      <SummaryView summary={summary} />
    </>
  );
}
