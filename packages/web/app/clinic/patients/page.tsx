import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { Form, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { patientListView } from "../../../src/clinic/list/patient-list.ts";
import { today } from "../../../src/clinic/today.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { numberFormat } from "../../language/number-format.ts";
import { Button, ButtonLink } from "../../look/button.tsx";
import { EmptyState } from "../../look/empty-state.tsx";
import { TextField } from "../../look/field.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { patientsMessages } from "./messages.ts";
import { PatientTable } from "./patient-table.tsx";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking } = visitOf(args);
  const { searchParams } = new URL(args.request.url);
  const episodes = await args.context.get(servicesKey).episodes.list(asking);
  return patientListView(episodes, {
    query: (searchParams.get("q") ?? "").slice(0, 100).trim(),
    page: Number(searchParams.get("page") ?? 1),
    today: today(),
    locale: args.context.get(localeKey),
  });
};

type View = Route.ComponentProps["loaderData"];

export default function Patients({ loaderData: view }: Route.ComponentProps) {
  const text = useMessages(patientsMessages);
  return (
    <div className="page clinic">
      <PageHeader title={text.title} lead={<Count view={view} />} />
      {view.all > 0 && <Find query={view.query} />}
      {view.rows.length > 0 ? <PatientTable rows={view.rows} /> : <Nobody view={view} />}
      {view.pages > 1 && <Pages view={view} />}
    </div>
  );
}

function Count({ view: { query, found, all } }: { readonly view: View }) {
  const text = useMessages(patientsMessages);
  const number = numberFormat(useLocale());
  if (all === 0) return null;
  if (query !== "") return text.foundCount(number.format(found), number.format(all));
  return all === 1 ? text.countOne : text.count(number.format(all));
}

function Find({ query }: { readonly query: string }) {
  const text = useMessages(patientsMessages);
  return (
    <Form className="find" method="get" role="search">
      <TextField
        label={text.find}
        hint={text.findHint}
        name="q"
        type="search"
        defaultValue={query}
        autoComplete="off"
        maxLength={100}
      />
      <Button>{text.search}</Button>
    </Form>
  );
}

function Nobody({ view }: { readonly view: View }) {
  const text = useMessages(patientsMessages);
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="unseen">
        {text.title}
      </h2>
      {view.all === 0 ? <EmptyState title={text.emptyTitle}>{text.emptyText}</EmptyState> : <NoneFound view={view} />}
    </section>
  );
}

function NoneFound({ view: { query } }: { readonly view: View }) {
  const text = useMessages(patientsMessages);
  const everybody = (
    <ButtonLink tone="quiet" to="/clinic/patients">
      {text.showAll}
    </ButtonLink>
  );
  return (
    <EmptyState title={text.noneTitle(query)} action={everybody}>
      {text.noneText}
    </EmptyState>
  );
}

function Pages({ view: { page, pages, query } }: { readonly view: View }) {
  const text = useMessages(patientsMessages);
  const number = numberFormat(useLocale());
  const to = (other: number): string =>
    `/clinic/patients?${new URLSearchParams({ ...(query && { q: query }), page: String(other) })}`;
  return (
    <nav className="pager" aria-label={text.pages}>
      {page > 1 && (
        <Link className="pager-link" to={to(page - 1)} rel="prev">
          {text.earlier}
        </Link>
      )}
      <span className="soft">{text.pageOf(number.format(page), number.format(pages))}</span>
      {page < pages && (
        <Link className="pager-link" to={to(page + 1)} rel="next">
          {text.later}
        </Link>
      )}
    </nav>
  );
}
