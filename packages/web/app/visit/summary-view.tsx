import type { Summary } from "../../src/visit/summary.ts";
import { checkMessages } from "../check/messages.ts";
import { useMessages } from "../language/messages.ts";
import { visitMessages } from "./messages.ts";

/** The one page: the same for the person who told it, for print, and for the practice. */
export function SummaryView({ summary, heading = true }: { readonly summary: Summary; readonly heading?: boolean }) {
  const text = useMessages(visitMessages);
  return (
    <article className="visit-summary" aria-label={text.summaryTitle}>
      {heading && (
        <header className="visit-summary-head">
          <h2>{text.summaryTitle}</h2>
          <p className="soft small">
            {text.told(summary.day)} · {text.summaryLead}
          </p>
        </header>
      )}
      <About summary={summary} />
      <Alerts alerts={summary.alerts} />
      <div className="visit-columns">
        <Fits fits={summary.fits} />
        <Tried tried={summary.tried} />
        <Part title={text.wishesTitle} items={summary.wishes} />
        <Part title={text.yesTitle} items={summary.yes} />
        <Part title={text.noTitle} items={summary.no} />
        <Part title={text.unsureTitle} items={summary.unsure} />
        <Part title={text.examineTitle} items={summary.examine.map(first)} />
        <Questions />
      </div>
    </article>
  );
}

const first = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function About({ summary: { about, where, pattern } }: { readonly summary: Summary }) {
  const text = useMessages(visitMessages);
  const { age, sex, side, since } = about;
  const unit = { weeks: text.weeks, months: text.months, years: text.inYears };
  const parts = [
    text.years(age),
    text[sex],
    `${where}, ${text[side]}`,
    ...(since ? [text.since(since.count, unit[since.unit](since.count))] : []),
  ];
  return (
    <p className="visit-about">
      <strong>{parts.join(" · ")}</strong>
      <br />
      {pattern}
    </p>
  );
}

function Alerts({ alerts }: Pick<Summary, "alerts">) {
  const text = useMessages(visitMessages);
  const check = useMessages(checkMessages);
  if (alerts.length === 0) return null;
  return (
    <section className="visit-alerts">
      <h3>{text.alertsTitle}</h3>
      <ul>
        {alerts.map(({ urgency, says }) => (
          <li key={says}>
            <strong>{check[urgency]}.</strong> {says}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section className="visit-part">
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Fits({ fits }: Pick<Summary, "fits">) {
  const text = useMessages(visitMessages);
  const check = useMessages(checkMessages);
  return (
    <section className="visit-part">
      <h3>{text.fitsTitle}</h3>
      {fits.length === 0 && <p>{text.noFit}</p>}
      <dl>
        {fits.map(({ fit, names }) => (
          <div key={fit} className="visit-fit">
            <dt className="soft small">{check[fit]}</dt>
            {names.map((name) => (
              <dd key={name}>{first(name)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Tried({ tried }: Pick<Summary, "tried">) {
  const text = useMessages(visitMessages);
  if (tried.length > 0)
    return <Part title={text.triedTitle} items={tried.map(({ what, weeks }) => text.triedWeeks(what, weeks))} />;
  return (
    <section className="visit-part">
      <h3>{text.triedTitle}</h3>
      <p>{text.triedNone}</p>
    </section>
  );
}

function Questions() {
  const check = useMessages(checkMessages);
  const { question1, question2, question3, question4 } = check;
  return <Part title={check.questionsTitle} items={[question1, question2, question3, question4]} />;
}
