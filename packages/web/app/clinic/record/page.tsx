import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link, redirect } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { pressed } from "../../../src/clinic/record/finding.ts";
import { isRecordKind } from "../../../src/clinic/record/forms.ts";
import { linesOf } from "../../../src/clinic/record/lines.ts";
import { recordView } from "../../../src/clinic/record/record-view.ts";
import { saveForm } from "../../../src/clinic/record/save.ts";
import { formValues } from "../../../src/clinic/record/typed.ts";
import { today } from "../../../src/clinic/today.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { EmptyState } from "../../look/empty-state.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { recordMessages } from "./messages.ts";
import { RecordForm, type Tried } from "./record-form.tsx";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking } = visitOf(args, "record");
  const { kind, episodeId } = args.params;
  if (!isRecordKind(kind)) throw data(null, { status: 404 });
  const services = args.context.get(servicesKey);
  const opened = await services.charts.open(asking, episodeId);
  const { searchParams } = new URL(args.request.url);
  const question = {
    kind,
    entry: searchParams.get("entry"),
    about: searchParams.get("about"),
    today: today(),
    locale: args.context.get(localeKey),
  };
  const view = opened.ok ? recordView(opened.value, services.knowledge, question) : null;
  if (view === null) throw data(null, { status: 404 });
  return { view, requestId: crypto.randomUUID(), draftKey: `${asking.viewer.userId}/${episodeId}/${kind}` };
};

/** More lines for a form that has lines; nothing is written. */
const withMoreLines = (values: Tried["values"]): Tried => ({
  values: { ...values, lines: [String(linesOf(values) + 3)] },
  problems: [],
  requestId: crypto.randomUUID(),
});

export const action = async (args: Route.ActionArgs) => {
  const { asking } = visitOf(args, "record");
  const { kind, episodeId } = args.params;
  if (!isRecordKind(kind)) throw data(null, { status: 404 });
  const services = args.context.get(servicesKey);
  const values = pressed(formValues(await args.request.formData()));
  if (values.intent?.[0] === "more") return withMoreLines(values);
  const saved = await saveForm(
    { values, knowledge: services.knowledge, locale: args.context.get(localeKey), requestId: "" },
    { charts: services.charts, asking, episodeId, kind, today: today() },
  );
  if (saved.ok) {
    const setting = new URL(args.request.url).searchParams.get("setting");
    const search = new URLSearchParams({
      saved: saved.entries.map(({ id }) => id).join(","),
      form: kind,
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
  return (
    <div className="page page-narrow">
      <p className="record-back">
        <Link to={base}>{text.backTo(name)}</Link> <span className="soft">{who}</span>
      </p>
      <PageHeader
        title={corrects ? text.correcting : text[kind]}
        lead={corrects ? text.correctingLead(amended.title) : undefined}
      />
      {lacksProcedure ? (
        <EmptyState
          title={text.noProcedures}
          action={<ButtonLink to={`${base}/record/block`}>{text.block}</ButtonLink>}
        >
          {text.noProceduresText}
        </EmptyState>
      ) : (
        <RecordForm key={`${kind}${amended?.id ?? ""}`} base={base} tried={actionData} {...loaderData} />
      )}
    </div>
  );
}
