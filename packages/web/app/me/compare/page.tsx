import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link } from "react-router";
import { compareView } from "../../../src/me/compare/compare-view.ts";
import { useMessages } from "../../language/messages.ts";
import { PageHeader } from "../../look/page-header.tsx";
import { askingPatient } from "../asking-patient.server.ts";
import { Failing } from "../failing.tsx";
import { NotForEmergencies } from "../not-for-emergencies.tsx";
import { Warnings } from "../warnings.tsx";
import "../page.css";
import type { Route } from "./+types/page.ts";
import { Comparison } from "./comparison.tsx";
import { compareMessages } from "./messages.ts";

export const handle = { script: false };

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const { charts, knowledge } = context.get(servicesKey);
  const opened = await charts.open(askingPatient(context, request), params.episodeId);
  if (!opened.ok) throw data(null, { status: opened.problems.some(({ kind }) => kind === "not-found") ? 404 : 503 });
  return {
    episodeId: params.episodeId,
    view: compareView({
      opened: opened.value,
      knowledge,
      locale: context.get(localeKey),
      today: new Date().toISOString().slice(0, 10),
      asked: new URL(request.url).searchParams.getAll("with"),
    }),
  };
};

export default function Compare({ loaderData }: Route.ComponentProps) {
  const text = useMessages(compareMessages);
  const { view, episodeId } = loaderData;
  return (
    <div className="page">
      <p className="me-back compare-back">
        <Link to={`/me/${episodeId}`}>{text.back}</Link>
      </p>
      <PageHeader title={text.title} lead={view.columns.length > 0 && text.lead} large />
      <Warnings alerts={view.alerts} />
      <Comparison view={view} />
      <NotForEmergencies />
      <p className="small soft me-foot">
        <Link to="/evidence">{text.sources}</Link>
      </p>
    </div>
  );
}

export function ErrorBoundary() {
  return <Failing />;
}
