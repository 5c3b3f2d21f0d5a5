import "../stacking.css";
import "./page.css";
import { servicesKey } from "@pinpoint/web/context";
import { Form, isRouteErrorResponse, Link } from "react-router";
import { knowledgeRendering, visitToKnowledge } from "../../../src/clinic/knowledge/access.ts";
import { knowledgeQuestion, knowledgeView, type RuleRow } from "../../../src/clinic/knowledge/list-view.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { Button, ButtonLink } from "../../look/button.tsx";
import { EmptyState } from "../../look/empty-state.tsx";
import { Field, TextField } from "../../look/field.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import type { Route } from "./+types/page.ts";
import { knowledgeMessages } from "./messages.ts";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking } = visitToKnowledge(args);
  const signoffs = await args.context.get(servicesKey).signoffs.list(asking);
  return knowledgeView(signoffs, knowledgeQuestion(new URL(args.request.url)), knowledgeRendering(args));
};

type View = Route.ComponentProps["loaderData"];

export default function Knowledge({ loaderData: view }: Route.ComponentProps) {
  const text = useMessages(knowledgeMessages);
  const write = new Intl.NumberFormat(useLocale());
  return (
    <div className="page rules-page">
      <PageHeader title={text.title} lead={text.lead} />
      <p className="small soft">
        {text.version(view.version)} · {text.signedOf(write.format(view.signed), write.format(view.all))}
      </p>
      <Find view={view} />
      {view.groups.length === 0 && (
        <EmptyState title={text.nothingTitle} action={<ShowAll />}>
          {text.nothing}
        </EmptyState>
      )}
      {view.groups.map((group) => (
        <section key={group.kind} className="section" aria-labelledby={group.kind}>
          <h2 id={group.kind}>{text[group.kind]}</h2>
          <p className="small soft">{text.signedOf(write.format(group.signed), write.format(group.all))}</p>
          <Rules rows={group.rows} caption={text[group.kind]} />
        </section>
      ))}
    </div>
  );
}

const kinds = ["treatment", "policy", "program", "safety", "alert", "generator"] as const;

function ShowAll() {
  const text = useMessages(knowledgeMessages);
  return (
    <ButtonLink tone="quiet" to="/clinic/knowledge">
      {text.showAll}
    </ButtonLink>
  );
}

function Find({ view: { question, found, all } }: { readonly view: View }) {
  const text = useMessages(knowledgeMessages);
  const write = new Intl.NumberFormat(useLocale());
  return (
    <search className="filters">
      <Form method="get" className="filters-form">
        <TextField label={text.find} name="q" type="search" defaultValue={question.text} maxLength={100} />
        <Field label={text.kind}>
          {(bound) => (
            <select {...bound} name="kind" defaultValue={question.kind ?? ""}>
              <option value="">{text.all}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.state}>
          {(bound) => (
            <select {...bound} name="state" defaultValue={question.state ?? ""}>
              <option value="">{text.all}</option>
              <option value="unsigned">{text.unsigned}</option>
              <option value="signed">{text.signed}</option>
            </select>
          )}
        </Field>
        <Button tone="quiet">{text.show}</Button>
      </Form>
      <p className="small soft" role="status">
        {text.found(write.format(found), write.format(all))}
        {found < all && (
          <>
            {" · "}
            <Link to="/clinic/knowledge">{text.showAll}</Link>
          </>
        )}
      </p>
    </search>
  );
}

function Rules({ rows, caption }: { readonly rows: readonly RuleRow[]; readonly caption: string }) {
  const text = useMessages(knowledgeMessages);
  return (
    <table className="rules-table stacking">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.rule}</th>
          <th scope="col">{text.class}</th>
          <th scope="col">{text.source}</th>
          <th scope="col">{text.signature}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link className="row-link" to={`/clinic/knowledge/${row.id}`}>
                {row.name}
              </Link>
            </th>
            <td data-label={text.class}>{row.classes.map((one) => text[one]).join(", ")}</td>
            <td data-label={text.source}>
              {row.cite ?? <span className="soft">{text.noSource}</span>}
              {row.more > 0 && <span className="soft"> {text.more(row.more)}</span>}
            </td>
            <td data-label={text.signature}>
              <Signature row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signature({ row: { signed, changed } }: { readonly row: RuleRow }) {
  const text = useMessages(knowledgeMessages);
  if (signed) return <span className="signed">{text.by(signed.name, signed.on)}</span>;
  return <span className="draft-mark">{changed ? text.changed : text.draft}</span>;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useMessages(knowledgeMessages);
  if (isRouteErrorResponse(error)) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow">
      <PageHeader title={text.brokenTitle} />
      <p className="lead">{text.broken}</p>
      <p className="actions">
        <ButtonLink to="/clinic/knowledge" reloadDocument>
          {text.show}
        </ButtonLink>
      </p>
    </div>
  );
}
