import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, isRouteErrorResponse, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { signedHere } from "../../../src/clinic/knowledge/access.ts";
import { patientQuestion, patientView } from "../../../src/clinic/patient-view.ts";
import { today } from "../../../src/clinic/today.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import { VisitLinks } from "../compare/visit-links.tsx";
import { SignedRules } from "../knowledge/signed-rules.tsx";
import { JourneyTrail } from "../options/journey-trail.tsx";
import { OptionsSection } from "../options/options-section.tsx";
import { OutcomesSection } from "../options/outcomes-section.tsx";
import type { Route } from "./+types/page.ts";
import { Alerts } from "./alerts.tsx";
import { Assessment } from "./assessment.tsx";
import { patientMessages } from "./messages.ts";
import { MissingList } from "./missing-list.tsx";
import { RecordLinks } from "./record-links.tsx";
import { SavedNote } from "./saved-note.tsx";
import { Spine } from "./spine.tsx";
import { Story } from "./story.tsx";
import { twoResults } from "./two-results.ts";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking, rights } = visitOf(args);
  const services = args.context.get(servicesKey);
  const [opened, signed] = await Promise.all([
    services.charts.open(asking, args.params.episodeId),
    rights.assessment ? signedHere(args, asking) : [],
  ]);
  if (!opened.ok) throw data(null, { status: 404 });
  const url = new URL(args.request.url);
  const question = patientQuestion(url, args.context.get(localeKey), today());
  const form = url.searchParams.get("form");
  const view = patientView(opened.value, services.knowledge, question, rights);
  const rendering = { locale: question.locale, reader: "clinician", knowledge: services.knowledge } as const;
  return {
    ...view,
    doubts: twoResults({ chart: opened.value.chart, asOf: view.asOf, rendering }, question.saved),
    signed,
    requestId: crypto.randomUUID(),
    savedDraft: form === null ? null : `${asking.viewer.userId}/${args.params.episodeId}/${form}`,
  };
};

export default function PatientPage({ loaderData: view }: Route.ComponentProps) {
  return (
    <SignedRules ids={view.signed}>
      <Patient view={view} />
    </SignedRules>
  );
}

function Patient({ view }: { readonly view: Route.ComponentProps["loaderData"] }) {
  const text = useMessages(patientMessages);
  const base = `/clinic/patients/${view.episodeId}`;
  const open = view.closed === null ? `${base}/record` : undefined;
  const record = view.rights.record ? open : undefined;
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
        <SavedNote
          saved={view.saved}
          shifts={assessment.shifts}
          doubts={view.doubts}
          record={record}
          draftKey={view.savedDraft}
        />
      )}
      {assessment && <Alerts alerts={assessment.alerts} />}
      {open && view.rights.write.size > 0 && <RecordLinks record={open} write={view.rights.write} />}
      {assessment && <VisitLinks base={base} asOf={keptOf(view)["as-of"]} />}
      <div className={assessment ? "columns" : "columns columns-story"}>
        {assessment ? (
          <>
            <Assessment view={view} assessment={assessment} record={record}>
              <div className="way-and-outcomes">
                {assessment.journey.length > 0 && <JourneyTrail steps={assessment.journey} />}
                {assessment.outcomes && <OutcomesSection outcomes={assessment.outcomes} />}
              </div>
            </Assessment>
            <div className="column-side">
              <Spine spine={assessment.spine} />
              <MissingList missing={assessment.missing} record={record} />
            </div>
          </>
        ) : (
          <p className="kept">{text.kept}</p>
        )}
        {assessment && (
          <OptionsSection
            rows={assessment.options}
            asked={view.asked}
            payers={view.payers}
            base={`${base}/options`}
            search={searchOf(view)}
            kept={keptOf(view)}
          />
        )}
        <Story days={view.story} later={view.later} newest={base} record={open} write={view.rights.write} />
      </div>
    </div>
  );
}

type View = Route.ComponentProps["loaderData"];

/** What the address already asks about the assessment, so that another question keeps it. */
const keptOf = ({ asOf, newest, setting }: View): Readonly<Record<string, string>> => ({
  ...(asOf !== newest && { "as-of": asOf }),
  ...(setting !== "specialist" && { setting }),
});

const searchOf = (view: View): string => {
  const asked = Object.entries(view.asked).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
  const search = new URLSearchParams([...Object.entries(keptOf(view)), ...asked]);
  return search.size > 0 ? `?${search}` : "";
};

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
