import "./page.css";
import { servicesKey } from "@pinpoint/web/context";
import { Link, redirect } from "react-router";
import { dayText } from "../../src/me/day-text.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { EmptyState } from "../look/empty-state.tsx";
import { PageHeader } from "../look/page-header.tsx";
import type { Route } from "./+types/list.ts";
import { askingPatient } from "./asking-patient.server.ts";
import { Failing } from "./failing.tsx";
import { meMessages } from "./messages.ts";
import { NotForEmergencies } from "./not-for-emergencies.tsx";

export const handle = { script: false };

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const rows = await context.get(servicesKey).episodes.list(askingPatient(context, request));
  const [only] = rows;
  if (rows.length === 1 && only) throw redirect(`/me/${only.id}`);
  return {
    episodes: rows.map(({ id, title, opened, closed }) => ({
      id,
      title,
      opened: new Date(opened).toISOString().slice(0, 10),
      closed: closed === null ? null : new Date(closed).toISOString().slice(0, 10),
    })),
  };
};

export default function MyCare({ loaderData }: Route.ComponentProps) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  const { episodes } = loaderData;
  return (
    <div className="page page-narrow stack">
      <PageHeader title={text.listTitle} lead={episodes.length > 0 && text.listLead} large />
      <NotForEmergencies />
      {episodes.length === 0 ? (
        <EmptyState title={text.noneTitle}>{text.none}</EmptyState>
      ) : (
        <ul className="me-list">
          {episodes.map(({ id, title, opened, closed }) => (
            <li key={id}>
              <Link to={`/me/${id}`}>
                <span className="me-list-title">{title}</span>
                <span className="soft small">
                  {closed === null ? text.since(dayText(opened, locale)) : text.ended(dayText(closed, locale))}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function ErrorBoundary() {
  return <Failing />;
}
