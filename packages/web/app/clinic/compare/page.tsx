import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { fullName } from "../../../src/clinic/demographics.ts";
import { today } from "../../../src/clinic/today.ts";
import { compareView } from "../../../src/me/compare/compare-view.ts";
import { useMessages } from "../../language/messages.ts";
import { PageHeader } from "../../look/page-header.tsx";
import { Comparison } from "../../me/compare/comparison.tsx";
import { compareMessages } from "../../me/compare/messages.ts";
import { Warnings } from "../../me/warnings.tsx";
import "../../me/page.css";
import type { Route } from "./+types/page.ts";

export const handle = { script: false };

export const loader = async (args: Route.LoaderArgs) => {
  const { asking } = visitOf(args, "assessment");
  const { charts, knowledge } = args.context.get(servicesKey);
  const opened = await charts.open(asking, args.params.episodeId);
  if (!opened.ok) throw data(null, { status: 404 });
  return {
    episodeId: args.params.episodeId,
    name: fullName(opened.value.episode.patient),
    view: compareView({
      opened: opened.value,
      knowledge,
      locale: args.context.get(localeKey),
      today: today(),
      asked: new URL(args.request.url).searchParams.getAll("with"),
    }),
  };
};

export default function CompareAtVisit({ loaderData }: Route.ComponentProps) {
  const text = useMessages(compareMessages);
  const { view, name, episodeId } = loaderData;
  const base = `/clinic/patients/${episodeId}`;
  return (
    <div className="page">
      <p className="me-back compare-back">
        <Link to={base}>{text.backTo(name)}</Link>
      </p>
      <PageHeader title={text.title} lead={text.forVisit(name)} large />
      <Warnings alerts={view.alerts} />
      <Comparison view={view} optionPage={`${base}/options`} />
    </div>
  );
}
