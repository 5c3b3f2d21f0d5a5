import "../stacking.css";
import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { isRouteErrorResponse, Link } from "react-router";
import { visitToReferrals } from "../../../src/clinic/referrals/access.ts";
import { type ReferralLine, referralList } from "../../../src/clinic/referrals/list-view.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { EmptyState } from "../../look/empty-state.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import type { Route } from "./+types/page.ts";
import { referralMessages } from "./messages.ts";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking } = visitToReferrals(args);
  const { referrals } = args.context.get(servicesKey);
  const [rows, taking] = await Promise.all([referrals.list(asking), referrals.taking(asking)]);
  return { ...referralList(rows, args.context.get(localeKey)), taking };
};

export default function Requests({ loaderData: { waiting, answered, taking } }: Route.ComponentProps) {
  const text = useMessages(referralMessages);
  const isEmpty = waiting.length + answered.length === 0;
  return (
    <div className="page requests">
      <PageHeader title={text.title} lead={text.lead} />
      {isEmpty && (
        <section aria-labelledby="none">
          <h2 id="none" className="unseen">
            {text.caption}
          </h2>
          <EmptyState title={text.emptyTitle}>{taking ? text.emptyTaking : text.emptyNotTaking}</EmptyState>
        </section>
      )}
      {!isEmpty && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{text.waiting}</h2>
          {waiting.length === 0 ? <p className="soft">{text.noneWaiting}</p> : <Lines lines={waiting} />}
        </section>
      )}
      {answered.length > 0 && (
        <section aria-labelledby="answered">
          <h2 id="answered">{text.answered}</h2>
          <Lines lines={answered} />
        </section>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly ReferralLine[] }) {
  const text = useMessages(referralMessages);
  return (
    <table className="stacking">
      <caption className="unseen">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.person}</th>
          <th scope="col">{text.sent}</th>
          <th scope="col">{text.state}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, number, sent, state, decided }) => (
          <tr key={id}>
            <th scope="row">
              <Link className="row-link" to={`/clinic/referrals/${id}`}>
                {name}
              </Link>
              <span className="soft small requests-number">{number}</span>
            </th>
            <td data-label={text.sent}>{sent}</td>
            <td data-label={text.state}>
              {text[state]}
              {decided && <span className="soft small requests-number">{text.by(decided.by, decided.at)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useMessages(referralMessages);
  if (isRouteErrorResponse(error)) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow">
      <PageHeader title={text.brokenTitle} />
      <p className="lead">{text.broken}</p>
      <p className="actions">
        <ButtonLink to="/clinic/referrals" reloadDocument>
          {text.reload}
        </ButtonLink>
      </p>
    </div>
  );
}
