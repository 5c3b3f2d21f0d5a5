import "../../visit/summary.css";
import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, isRouteErrorResponse, Link, redirect } from "react-router";
import { visitToReferrals } from "../../../src/clinic/referrals/access.ts";
import { answerRequest } from "../../../src/clinic/referrals/answer-request.ts";
import { referralView } from "../../../src/clinic/referrals/one-view.ts";
import { postedFields } from "../../../src/visit/posted-fields.ts";
import { useMessages } from "../../language/messages.ts";
import { AlertBanner } from "../../look/alert-banner.tsx";
import { ButtonLink } from "../../look/button.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import { SummaryView } from "../../visit/summary-view.tsx";
import type { Route } from "./+types/one.ts";
import { AcceptForm } from "./accept-form.tsx";
import { DeclineForm } from "./decline-form.tsx";
import { referralMessages } from "./messages.ts";

const opened = async (args: Route.LoaderArgs | Route.ActionArgs) => {
  const { asking, mayAccept } = visitToReferrals(args);
  const { referrals, site } = args.context.get(servicesKey);
  const found = await referrals.open(asking, args.params.referralId);
  if (!found.ok) throw data(null, { status: 404 });
  return { asking, mayAccept, view: referralView(found.value, site.check(args.context.get(localeKey))) };
};

export const loader = async (args: Route.LoaderArgs) => {
  const { mayAccept, view } = await opened(args);
  return { mayAccept, view };
};

export const action = async (args: Route.ActionArgs) => {
  const { asking, mayAccept, view } = await opened(args);
  const { referrals } = args.context.get(servicesKey);
  const id = args.params.referralId;
  const fields = await postedFields(args.request);
  const answer = await answerRequest({ fields, id, told: view.told, mayAccept, asking, referrals });
  if (answer.is === "accepted") throw redirect(`/clinic/patients/${answer.episodeId}`);
  if (answer.is === "declined") throw redirect(`/clinic/referrals/${id}`);
  return data(answer, { status: answer.is === "forbidden" ? 403 : 422 });
};

type View = Route.ComponentProps["loaderData"]["view"];

export default function Request({ loaderData: { view, mayAccept }, actionData }: Route.ComponentProps) {
  const text = useMessages(referralMessages);
  return (
    <div className="page request">
      <p className="patient-back">
        <Link to="/clinic/referrals">← {text.back}</Link>
      </p>
      <PageHeader title={view.name} lead={text.sentOn(view.number, view.sent)} />
      {view.urgent.length > 0 && (
        <AlertBanner level="emergency" title={text.urgent}>
          <ul className="request-list">
            {view.urgent.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </AlertBanner>
      )}
      <Contact view={view} />
      {view.summary ? <SummaryView summary={view.summary} heading={false} /> : <Unread view={view} />}
      {view.decision ? (
        <Decision decision={view.decision} />
      ) : (
        <div className="request-answers">
          {mayAccept ? <AcceptForm view={view} answer={actionData} /> : <p className="soft">{text.mayNotAccept}</p>}
          <DeclineForm answer={actionData} />
        </div>
      )}
    </div>
  );
}

function Contact({ view: { contact, words, language } }: { readonly view: View }) {
  const text = useMessages(referralMessages);
  return (
    <dl className="card request-contact">
      <div>
        <dt>{text.contact}</dt>
        <dd>
          <strong>{contact}</strong>
        </dd>
      </div>
      <div>
        <dt>{text.words}</dt>
        <dd lang={language}>{words === "" ? <span className="soft">{text.noWords}</span> : words}</dd>
        <dd className="soft small">{language === "es" ? text.wroteSpanish : text.wroteEnglish}</dd>
      </div>
    </dl>
  );
}

function Unread({ view: { urgent } }: { readonly view: View }) {
  const text = useMessages(referralMessages);
  return urgent.length > 0 ? null : <p className="form-refusal">{text.unread}</p>;
}

function Decision({
  decision: { state, by, at, reason, episodeId },
}: {
  readonly decision: NonNullable<View["decision"]>;
}) {
  const text = useMessages(referralMessages);
  return (
    <section className="card" aria-labelledby="decision">
      <h2 id="decision">{text.decisionTitle}</h2>
      <p>{state === "accepted" ? text.acceptedBy(by, at) : text.declinedBy(by, at)}</p>
      {reason !== null && <p>{reason}</p>}
      {episodeId !== null && (
        <p className="actions">
          <ButtonLink to={`/clinic/patients/${episodeId}`}>{text.openChart}</ButtonLink>
        </p>
      )}
    </section>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useMessages(referralMessages);
  const missing = isRouteErrorResponse(error) && error.status === 404;
  if (isRouteErrorResponse(error) && !missing) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow">
      <PageHeader title={missing ? text.notFoundTitle : text.brokenTitle} />
      <p className="lead">{missing ? text.notFound : text.broken}</p>
      <p className="actions">
        <ButtonLink to="/clinic/referrals">{text.back}</ButtonLink>
      </p>
    </div>
  );
}
