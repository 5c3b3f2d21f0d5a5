import type { ReactNode } from "react";
import { type CheckResult, type FittingPattern, type MarkIs, resultOf, type Told } from "../../src/check/result.ts";
import { fits } from "../../src/me/fit.ts";
import { hrefIn } from "../../src/public/public-path.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import type { CheckScreenProps } from "./check-screen.tsx";
import { checkMessages } from "./messages.ts";
import { StepTitle } from "./step-title.tsx";

/** What fits, what to examine, the three marks, what is asked first; printable. */
export function ResultView({ state, content, today, account }: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const result = resultOf(state, content, today);
  return (
    <div className="check-result">
      <StepTitle begins>{text.resultTitle}</StepTitle>
      <p className="lead">{text.resultLead}</p>
      <Alerts alerts={result.alerts} />
      <section aria-labelledby="patterns">
        <h2 id="patterns">{text.patternsTitle}</h2>
        {result.patterns.length === 0 ? <p>{text.noPatterns}</p> : <Patterns patterns={result.patterns} />}
      </section>
      {(result.examine.length > 0 || result.settle.length > 0) && (
        <section aria-labelledby="examine">
          <h2 id="examine">{text.examineTitle}</h2>
          <p className="soft">{text.examineLead}</p>
          <ul className="check-bullets">
            {result.examine.map((what) => (
              <li key={what}>{first(what)}</li>
            ))}
          </ul>
          {result.settle.map((what) => (
            <p key={what}>{text.settle(what)}</p>
          ))}
        </section>
      )}
      <Marks marks={result.marks} />
      <Answered answered={result.answered} />
      <section aria-labelledby="questions">
        <h2 id="questions">{text.questionsTitle}</h2>
        <ul className="check-bullets">
          {[text.question1, text.question2, text.question3, text.question4].map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <p className="small soft">
        {text.figures} {text.draftRules} {text.spanishDraft}
      </p>
      <Ways account={account} />
    </div>
  );
}

function Alerts({ alerts }: Pick<CheckResult, "alerts">) {
  const text = useMessages(checkMessages);
  if (alerts.length === 0) return null;
  return (
    <section className="check-alerts" aria-labelledby="alerts">
      <h2 id="alerts">{text.alertsTitle}</h2>
      <ul>
        {alerts.map(({ urgency, says }) => (
          <li key={says}>
            <strong>{text[urgency]}.</strong> {says}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Patterns({ patterns }: Pick<CheckResult, "patterns">) {
  const text = useMessages(checkMessages);
  return fits.map((fit) => {
    const own = patterns.filter((one) => one.fit === fit);
    return own.length === 0 ? null : (
      <div key={fit} className={`check-fit check-fit-${fit}`}>
        <h3>{text[fit]}</h3>
        <ul>
          {own.map((pattern) => (
            <Pattern key={pattern.generator} pattern={pattern} />
          ))}
        </ul>
      </div>
    );
  });
}

const first = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function Pattern({ pattern: { generator, name, towards, away } }: { readonly pattern: FittingPattern }) {
  const text = useMessages(checkMessages);
  const locale = useLocale();
  return (
    <li>
      <p>
        <a className="check-pattern-name" href={hrefIn(locale, `/learn/conditions/${generator}`)}>
          {first(name)}
        </a>
      </p>
      <Reasons title={text.towards} told={towards} />
      <Reasons title={text.away} told={away} />
    </li>
  );
}

function Reasons({ title, told }: { readonly title: string; readonly told: readonly Told[] }) {
  const text = useMessages(checkMessages);
  if (told.length === 0) return null;
  return (
    <p className="soft">
      {title}: {told.map(({ name, present }) => (present ? name : text.without(name))).join("; ")}.
    </p>
  );
}

const markSigns: Readonly<Record<MarkIs, string>> = { yes: "●", partly: "◐", no: "○", unknown: "◐" };

function Mark({ is, title, children }: { readonly is: MarkIs; readonly title: string; readonly children?: ReactNode }) {
  const text = useMessages(checkMessages);
  const words = { yes: text.markYes, partly: text.markPartly, no: text.markNo, unknown: text.markUnknown };
  return (
    <li className="check-mark">
      <p>
        <span aria-hidden="true">{markSigns[is]}</span> <strong>{title}:</strong> {words[is]}
      </p>
      {children}
    </li>
  );
}

function Marks({ marks: { target, care, wish } }: Pick<CheckResult, "marks">) {
  const text = useMessages(checkMessages);
  const locale = useLocale();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{text.marksTitle}</h2>
      <p className="soft">{text.marksLead}</p>
      <ul className="check-marks">
        <Mark is={target} title={text.targetMark}>
          <p className="soft">{text.targetText}</p>
        </Mark>
        <Mark is={care.is} title={text.careMark}>
          <p className="soft">{care.weeks === 0 ? text.careNone : text.careTold(care.weeks)}</p>
          {care.rows.length === 0 && <p className="soft">{text.careNoRow}</p>}
        </Mark>
        <Mark is={wish} title={text.wishMark} />
      </ul>
      <h2 id="first">{text.firstTitle}</h2>
      <p>{text.firstText}</p>
      <ul className="check-bullets">
        {care.rows.map(({ policy, weeks, class: is }) => (
          <li key={policy}>
            {text.careAsks(policy, weeks)}
            {is !== "evidence" && <span className="soft"> ({text[is]})</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefIn(locale, "/insurance")}>{text.firstLink}</a>
      </p>
    </section>
  );
}

function Answered({ answered }: Pick<CheckResult, "answered">) {
  const text = useMessages(checkMessages);
  const says = (label: string): string => {
    if (label === "yes" || label === "no" || label === "unsure") return text[label];
    return label.startsWith("weeks ") ? text.weeksTold(label.slice("weeks ".length)) : "";
  };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{text.answersTitle}</h2>
      <ul className="check-bullets">
        {answered.map(({ label, says: what }) => (
          <li key={`${label} ${what}`}>
            {what} {says(label) !== "" && <strong>{says(label)}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be done with the result. Nothing leaves the page unless one of these is pressed. */
function Ways({ account }: { readonly account: boolean }) {
  const text = useMessages(checkMessages);
  const locale = useLocale();
  return (
    <div>
      <p className="actions check-ways">
        <button className="button button-quiet check-print" type="button" hidden>
          {text.print}
        </button>
        <button className="button button-quiet" type="submit" name="go" value="file">
          {text.download}
        </button>
        <button className="button" type="submit" name="go" value="visit" formAction={hrefIn(locale, "/visit")}>
          {text.visit}
        </button>
        {account && (
          <button
            className="button button-quiet"
            type="submit"
            name="go"
            value="keep"
            formAction={hrefIn(locale, "/check/keep")}
          >
            {text.keep}
          </button>
        )}
      </p>
      <p className="small soft check-ways">{account ? text.sendsKeep : text.sends}</p>
    </div>
  );
}
