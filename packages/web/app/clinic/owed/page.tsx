import "../patient/page.css";
import "../patient/lists.css";
import "../stacking.css";
import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { isRouteErrorResponse, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { factsOfAll } from "../../../src/clinic/owed/kept-facts.ts";
import { owedQuestion } from "../../../src/clinic/owed/owed-question.ts";
import { owedView } from "../../../src/clinic/owed/owed-view.ts";
import { today } from "../../../src/clinic/today.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { EmptyState } from "../../look/empty-state.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import type { Route } from "./+types/page.ts";
import { Filter } from "./filter.tsx";
import { owedMessages } from "./messages.ts";
import { OwedTable } from "./owed-table.tsx";

/** A defect of ours goes to the log with its place in the code; a chart's content never does. */
const report = (error: unknown): void => {
  process.stderr.write(`/clinic/owed: ${error instanceof Error ? (error.stack ?? error.name) : "not an error"}\n`);
};

export const loader = async (args: Route.LoaderArgs) => {
  const { asking } = visitOf(args, "options");
  const { charts, knowledge } = args.context.get(servicesKey);
  const opened = await charts.openAll(asking);
  const facts = await factsOfAll(opened, knowledge, today(), report);
  const rendering = { locale: args.context.get(localeKey), reader: "clinician" as const, knowledge };
  return owedView(facts, owedQuestion(new URL(args.request.url)), today(), rendering);
};

type View = Route.ComponentProps["loaderData"];

export default function Owed({ loaderData: view }: Route.ComponentProps) {
  const text = useMessages(owedMessages);
  const write = new Intl.NumberFormat(useLocale());
  return (
    <div className="page owed-page">
      <PageHeader title={text.title} lead={text.lead} />
      <p className="small soft">
        {text.count(write.format(view.all), write.format(view.charts))} · {text.audited}
      </p>
      {view.failed.length > 0 && <Failed failed={view.failed} />}
      {view.all === 0 ? (
        <EmptyState title={text.emptyTitle} action={<ButtonLink to="/clinic/patients">{text.toPatients}</ButtonLink>}>
          {text.empty}
        </EmptyState>
      ) : (
        <>
          <Filter view={view} />
          {view.rows.length > 0 ? <OwedTable rows={view.rows} /> : <NoneLikeThis />}
          {view.pages > 1 && <Pages view={view} />}
        </>
      )}
    </div>
  );
}

function NoneLikeThis() {
  const text = useMessages(owedMessages);
  const all = (
    <ButtonLink tone="quiet" to="/clinic/owed">
      {text.showAll}
    </ButtonLink>
  );
  return (
    <EmptyState title={text.noneTitle} action={all}>
      {text.none}
    </EmptyState>
  );
}

function Failed({ failed }: { readonly failed: View["failed"] }) {
  const text = useMessages(owedMessages);
  return (
    <div className="owed-failed" role="alert">
      <p>{text.failed(failed.length)}</p>
      <ul>
        {failed.map(({ name, to }) => (
          <li key={to}>
            <Link className="row-link" to={to}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Pages({ view: { page, pages, question } }: { readonly view: View }) {
  const text = useMessages(owedMessages);
  const write = new Intl.NumberFormat(useLocale());
  const kept = {
    ...(question.state && { state: question.state }),
    ...(question.payer && { payer: question.payer }),
    ...(question.kind && { need: question.kind }),
    ...(question.sort !== "day" && { sort: question.sort }),
  };
  const to = (other: number): string => `/clinic/owed?${new URLSearchParams({ ...kept, page: String(other) })}`;
  return (
    <nav className="owed-pages" aria-label={text.pages}>
      {page > 1 && (
        <Link className="row-link" to={to(page - 1)} rel="prev">
          {text.earlier}
        </Link>
      )}
      <span className="soft">{text.pageOf(write.format(page), write.format(pages))}</span>
      {page < pages && (
        <Link className="row-link" to={to(page + 1)} rel="next">
          {text.later}
        </Link>
      )}
    </nav>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useMessages(owedMessages);
  if (isRouteErrorResponse(error)) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow">
      <PageHeader title={text.brokenTitle} />
      <p className="lead">{text.broken}</p>
      <p className="actions">
        <ButtonLink to="/clinic/owed" reloadDocument>
          {text.again}
        </ButtonLink>
        <ButtonLink tone="quiet" to="/clinic/patients">
          {text.toPatients}
        </ButtonLink>
      </p>
    </div>
  );
}
