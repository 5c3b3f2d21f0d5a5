import "./summary.css";
import "./page.css";
import { addressKey, localeKey, servicesKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { today } from "../../src/clinic/today.ts";
import { hrefIn } from "../../src/public/public-path.ts";
import { answerVisit, type VisitAnswer } from "../../src/visit/answer-visit.ts";
import { postedFields } from "../../src/visit/posted-fields.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { PageHeader } from "../look/page-header.tsx";
import { SiteHead } from "../public/site-head.tsx";
import type { Route } from "./+types/page.ts";
import { visitMessages } from "./messages.ts";
import { HiddenAnswers, SendForm } from "./send-form.tsx";
import { SentView } from "./sent-view.tsx";
import { SummaryView } from "./summary-view.tsx";

export const handle = { script: false };

/** What was answered is for one pair of eyes; the browser's own cache may hold it, so that "back" works. */
export const headers = () => ({ "cache-control": "private, no-cache" });

export const loader = ({ request, context }: Route.LoaderArgs) => ({
  origin: context.get(servicesKey).origin ?? new URL(request.url).origin,
});

const isRefused = (answer: VisitAnswer): boolean =>
  answer.is === "incomplete" ||
  (answer.is === "form" && (answer.notSent !== null || Object.keys(answer.problems).length > 0));

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { site, referrals } = context.get(servicesKey);
  const answer = await answerVisit({
    fields: await postedFields(request),
    content: site.check(context.get(localeKey)),
    today: today(),
    from: context.get(addressKey),
    referrals,
  });
  return data(answer, { status: isRefused(answer) ? 422 : 200 });
};

export default function Visit({ loaderData, actionData }: Route.ComponentProps) {
  const text = useMessages(visitMessages);
  const titles = { sent: text.sentTitle, stop: text.stopTitle } as const;
  const is = actionData?.is;
  const title = is === "sent" || is === "stop" ? titles[is] : text.title;
  const isExplained = actionData === undefined || is === "incomplete" || is === "form";
  return (
    <div className="page page-narrow visit">
      <SiteHead path="/visit" origin={loaderData.origin} says={text.lead} />
      <div className="visit-screen">
        <PageHeader title={title} lead={isExplained ? text.lead : undefined} large />
      </div>
      {actionData ? <Answered answer={actionData} /> : <Explained />}
    </div>
  );
}

function Answered({ answer }: { readonly answer: VisitAnswer }) {
  switch (answer.is) {
    case "incomplete":
      return <Explained isIncomplete />;
    case "stop":
      return <Stop alerts={answer.alerts} />;
    case "sent":
      return <SentView answer={answer} />;
    case "form":
      return <Whole answer={answer} />;
  }
}

function Explained({ isIncomplete = false }: { readonly isIncomplete?: boolean }) {
  const text = useMessages(visitMessages);
  return (
    <>
      {isIncomplete && (
        <p className="form-refusal" role="alert">
          {text.incomplete}
        </p>
      )}
      <section className="card">
        <h2>{text.explainTitle}</h2>
        <p>{text.explain}</p>
        <p className="actions">
          <a className="button" href={hrefIn(useLocale(), "/check")}>
            {text.toCheck}
          </a>
        </p>
      </section>
    </>
  );
}

function Stop({ alerts }: Pick<Extract<VisitAnswer, { is: "stop" }>, "alerts">) {
  const text = useMessages(visitMessages);
  return (
    <section className="visit-stop" role="alert">
      <p className="lead">{text.stopText}</p>
      <ul>
        {alerts.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <p className="actions">
        <a className="button button-act" href="tel:911">
          {text.call}
        </a>
      </p>
    </section>
  );
}

function Whole({ answer }: { readonly answer: Extract<VisitAnswer, { is: "form" }> }) {
  const text = useMessages(visitMessages);
  const locale = useLocale();
  return (
    <>
      <SummaryView summary={answer.summary} />
      <section className="visit-screen">
        <h2>{text.printTitle}</h2>
        <p>{text.print}</p>
        <form className="actions" method="post" action={hrefIn(locale, "/check")}>
          <HiddenAnswers fields={answer.fields} />
          <button className="button button-quiet" name="go" value="back" type="submit">
            {text.change}
          </button>
        </form>
      </section>
      <section className="visit-screen" id="send">
        <h2>{text.sendTitle}</h2>
        {answer.practices.length === 0 && <p>{text.noPractice}</p>}
        {answer.practices.length > 0 && (
          <>
            <p className="soft visit-lead">{text.sendLead}</p>
            <SendForm action={hrefIn(locale, "/visit")} {...answer} />
          </>
        )}
      </section>
    </>
  );
}
