import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link } from "react-router";
import { meView } from "../../src/me/me-view.ts";
import { useMessages } from "../language/messages.ts";
import { ButtonLink } from "../look/button.tsx";
import { EmptyState } from "../look/empty-state.tsx";
import { PageHeader } from "../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { askingPatient } from "./asking-patient.server.ts";
import { Failing } from "./failing.tsx";
import { FoundSection } from "./found-section.tsx";
import { meMessages } from "./messages.ts";
import { NextSection } from "./next-section.tsx";
import { NotForEmergencies } from "./not-for-emergencies.tsx";
import { OpenedBy } from "./opened-by.tsx";
import { StorySection } from "./story-section.tsx";
import { Warnings } from "./warnings.tsx";

export const handle = { script: false };

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asking = askingPatient(context, request);
  const { charts, audit, episodes, knowledge } = context.get(servicesKey);
  const opened = await charts.open(asking, params.episodeId);
  if (!opened.ok) throw data(null, { status: opened.problems.some(({ kind }) => kind === "not-found") ? 404 : 503 });
  const [rows, all] = await Promise.all([audit.list(asking, params.episodeId), episodes.list(asking)]);
  const view = meView({
    opened: opened.value,
    audit: rows,
    viewer: asking.viewer,
    knowledge,
    locale: context.get(localeKey),
    today: new Date().toISOString().slice(0, 10),
  });
  return { view, others: all.length > 1, episodeId: params.episodeId };
};

export default function MyPain({ loaderData }: Route.ComponentProps) {
  const text = useMessages(meMessages);
  const { view, others, episodeId } = loaderData;
  return (
    <div className="page me">
      <PageHeader title={text.title} lead={view.found.alerts.length === 0 && text.lead} large />
      <Warnings alerts={view.found.alerts} />
      {others && (
        <p className="me-back">
          <Link to="/me">{text.back}</Link>
        </p>
      )}
      <NotForEmergencies />
      {view.empty ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <>
          <NextSection step={view.next} />
          <p className="me-compare">
            <ButtonLink tone="quiet" to={`/me/${episodeId}/compare`}>
              {text.compare}
            </ButtonLink>
          </p>
          <FoundSection sources={view.found.sources} />
          <StorySection story={view.story} />
        </>
      )}
      <OpenedBy openings={view.openings} />
      <p className="small soft me-foot">
        <Link to="/evidence">{text.sources}</Link>
      </p>
    </div>
  );
}

export function ErrorBoundary() {
  return <Failing />;
}
