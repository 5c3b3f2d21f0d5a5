import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link, redirect } from "react-router";
import { visitToWrite } from "../../../src/clinic/access.ts";
import { pressed } from "../../../src/clinic/record/finding.ts";
import { isRecordKind } from "../../../src/clinic/record/forms.ts";
import { linesOf } from "../../../src/clinic/record/lines.ts";
import { leadsTo, recordView } from "../../../src/clinic/record/record-view.ts";
import { saveForm } from "../../../src/clinic/record/save.ts";
import { formValues } from "../../../src/clinic/record/typed.ts";
import { today } from "../../../src/clinic/today.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { EmptyState } from "../../look/empty-state.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { recordMessages } from "./messages.ts";
import { plannedTooEarly } from "./planned-day.ts";
import { ProcedureChooser } from "./procedure-chooser.tsx";
import { RecordForm, type Tried } from "./record-form.tsx";

/** A draft belongs to what the form is about: the draft of one test is not another's. */
const draftName = (kind: string, { searchParams }: URL): string => {
  const about = searchParams.get("procedure") ?? searchParams.get("about");
  return about === null ? kind : `${kind}/${about}`;
};

export const loader = async (args: Route.LoaderArgs) => {
  const { kind, episodeId } = args.params;
  if (!isRecordKind(kind)) throw data(null, { status: 404 });
  const { asking, rights } = visitToWrite(args, kind);
  const services = args.context.get(servicesKey);
  const opened = await services.charts.open(asking, episodeId);
  const url = new URL(args.request.url);
  const question = {
    kind,
    entry: url.searchParams.get("entry"),
    about: url.searchParams.get("about"),
    procedure: url.searchParams.get("procedure"),
    completes: url.searchParams.get("completes") === "yes",
    today: today(),
    locale: args.context.get(localeKey),
  };
  const way = opened.ok ? leadsTo(opened.value, services.knowledge, question) : null;
  if (way !== null) throw redirect(`/clinic/patients/${episodeId}/record/${way}`);
  const view = opened.ok ? recordView(opened.value, services.knowledge, question) : null;
  if (view === null) throw data(null, { status: 404 });
  if (view.amended && !rights.record && !(isRecordKind(view.amended.kind) && rights.write.has(view.amended.kind)))
    throw data(null, { status: 403 });
  const draftKey = `${asking.viewer.userId}/${episodeId}/${draftName(kind, url)}`;
  return { view, requestId: crypto.randomUUID(), draftKey };
};

/** More lines for a form that has lines; nothing is written. */
const withMoreLines = (values: Tried["values"]): Tried => ({
  values: { ...values, lines: [String(linesOf(values) + 3)] },
  problems: [],
  requestId: crypto.randomUUID(),
});

export const action = async (args: Route.ActionArgs) => {
  const { kind, episodeId } = args.params;
  if (!isRecordKind(kind)) throw data(null, { status: 404 });
  const { asking } = visitToWrite(args, kind);
  const services = args.context.get(servicesKey);
  const values = pressed(formValues(await args.request.formData()));
  if (values.intent?.[0] === "more") return withMoreLines(values);
  const locale = args.context.get(localeKey);
  const early = plannedTooEarly({ kind, values, today: today(), locale });
  if (early) return data<Tried>({ values, problems: [early], requestId: crypto.randomUUID() }, { status: 422 });
  const saved = await saveForm(
    { values, knowledge: services.knowledge, locale, requestId: "" },
    { charts: services.charts, asking, episodeId, kind, today: today() },
  );
  if (saved.ok) {
    const url = new URL(args.request.url);
    const setting = url.searchParams.get("setting");
    const search = new URLSearchParams({
      saved: saved.entries.map(({ id }) => id).join(","),
      form: draftName(kind, url),
      ...(setting !== null && { setting }),
    });
    throw redirect(`/clinic/patients/${episodeId}?${search}#saved`, 303);
  }
  if (saved.status === 404 || saved.status === 403) throw data(null, { status: saved.status });
  const tried: Tried = { values, problems: saved.problems, requestId: crypto.randomUUID() };
  return data(tried, { status: saved.status });
};

export default function Record({ loaderData, actionData }: Route.ComponentProps) {
  const text = useMessages(recordMessages);
  const { view } = loaderData;
  const { kind, amended, name, who, options } = view;
  const base = `/clinic/patients/${view.episodeId}`;
  const corrects = amended !== null && kind !== "amendment";
  const lacksProcedure = options.form === "relief" && options.procedures.length === 0;
  const declared = options.form === "declared" ? options : null;
  const toChoose = declared && declared.procedures.length > 0 && !declared.procedure ? declared.procedures : null;
  const formKey = `${loaderData.draftKey}${amended?.id ?? ""}`;
  return (
    <div className="page page-narrow">
      <p className="record-back">
        <Link to={base}>{text.backTo(name)}</Link> <span className="soft">{who}</span>
      </p>
      <PageHeader
        title={corrects ? text.correcting : kind === "procedure" ? text.procedureDone : text[kind]}
        lead={corrects ? text.correctingLead(amended.title) : undefined}
      />
      {lacksProcedure ? (
        <EmptyState
          title={text.noProcedures}
          action={<ButtonLink to={`${base}/record/block`}>{text.block}</ButtonLink>}
        >
          {text.noProceduresText}
        </EmptyState>
      ) : toChoose ? (
        <ProcedureChooser procedures={toChoose} base={base} />
      ) : (
        <RecordForm key={formKey} base={base} tried={actionData} {...loaderData} />
      )}
    </div>
  );
}
