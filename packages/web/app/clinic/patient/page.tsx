import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, isRouteErrorResponse, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { patientQuestion, patientView } from "../../../src/clinic/patient-view.ts";
import { today } from "../../../src/clinic/today.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import type { Route } from "./+types/page.ts";
import { Alerts } from "./alerts.tsx";
import { Assessment } from "./assessment.tsx";
import { patientMessages } from "./messages.ts";
import { MissingList } from "./missing-list.tsx";
import { RecordLinks } from "./record-links.tsx";
import { SavedNote } from "./saved-note.tsx";
import { Spine } from "./spine.tsx";
import { Story } from "./story.tsx";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking, rights } = visitOf(args);
  const services = args.context.get(servicesKey);
  const opened = await services.charts.open(asking, args.params.episodeId);
  if (!opened.ok) throw data(null, { status: 404 });
  const url = new URL(args.request.url);
  const question = patientQuestion(url, args.context.get(localeKey), today());
  const form = url.searchParams.get("form");
  return {
    ...patientView(opened.value, services.knowledge, question, rights),
    requestId: crypto.randomUUID(),
    savedDraft: form === null ? null : `${asking.viewer.userId}/${args.params.episodeId}/${form}`,
  };
};

export default function Patient({ loaderData: view }: Route.ComponentProps) {
  const text = useMessages(patientMessages);
  const base = `/clinic/patients/${view.episodeId}`;
  const record = view.rights.record && view.closed === null ? `${base}/record` : undefined;
  const { assessment } = view;
  return (
    <div className="page patient">
      <div className="patient-head">
        <p className="patient-back">
          <Link to="/clinic/patients">{text.back}</Link>
        </p>
        <PageHeader title={view.name} lead={<Who view={view} />} />
      </div>
      {assessment && (
        <SavedNote saved={view.saved} shifts={assessment.shifts} record={record} draftKey={view.savedDraft} />
      )}
      {assessment && <Alerts alerts={assessment.alerts} />}
      {record && <RecordLinks record={record} />}
      <div className={assessment ? "columns" : "columns columns-story"}>
        {assessment ? (
          <>
            <Assessment view={view} assessment={assessment} record={record} />
            <div className="column-side">
              <Spine spine={assessment.spine} />
              <MissingList missing={assessment.missing} record={record} />
            </div>
          </>
        ) : (
          <p className="kept">{text.kept}</p>
        )}
        <Story days={view.story} later={view.later} newest={base} record={record} />
      </div>
    </div>
  );
}

function Who({ view }: { readonly view: Route.ComponentProps["loaderData"] }) {
  const text = useMessages(patientMessages);
  const { who, number, problem, closed } = view;
  return [who, number, problem, closed && text.closed(closed)].filter(Boolean).join(" · ");
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useMessages(patientMessages);
  if (!isRouteErrorResponse(error) || error.status !== 404) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow">
      <PageHeader title={text.notFoundTitle} />
      <p className="lead">{text.notFoundText}</p>
      <p className="actions">
        <ButtonLink to="/clinic/patients">{text.toList}</ButtonLink>
      </p>
    </div>
  );
}
