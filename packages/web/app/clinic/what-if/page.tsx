import "./page.css";
import "../record/page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { newestDay, patientQuestion } from "../../../src/clinic/patient-view.ts";
import { formValues } from "../../../src/clinic/record/typed.ts";
import { today } from "../../../src/clinic/today.ts";
import { pressedOn } from "../../../src/clinic/what-if/press.ts";
import { type WhatIfQuestion, whatIfView } from "../../../src/clinic/what-if/what-if-view.ts";
import { messagesIn, useMessages } from "../../language/messages.ts";
import { PageHeader } from "../../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { Changes } from "./changes.tsx";
import { CopyForm } from "./copy-form.tsx";
import { EntryList } from "./entry-list.tsx";
import { LayerList } from "./layer-list.tsx";
import { whatIfMessages } from "./messages.ts";

export const handle = { script: false };

const questionOf = async (args: Route.LoaderArgs | Route.ActionArgs): Promise<WhatIfQuestion> => {
  const { asking } = visitOf(args, "assessment");
  const { charts, knowledge } = args.context.get(servicesKey);
  const opened = await charts.open(asking, args.params.episodeId);
  if (!opened.ok) throw data(null, { status: 404 });
  const locale = args.context.get(localeKey);
  const { asOf } = patientQuestion(new URL(args.request.url), locale, today());
  return { opened: opened.value, knowledge, locale, today: asOf ?? today() };
};

/** The day the address asks for, so that the way back to the chart keeps it. */
const searchOf = ({ request, context }: Route.LoaderArgs): string => {
  const { asOf } = patientQuestion(new URL(request.url), context.get(localeKey), today());
  return asOf === null ? "" : `?as-of=${asOf}`;
};

export const loader = async (args: Route.LoaderArgs) => ({
  ...whatIfView(await questionOf(args), { layers: [], refusals: [], form: null }),
  search: searchOf(args),
});

/** Reads what the form carries and shows what follows from it. It writes nothing. */
export const action = async (args: Route.ActionArgs) => {
  const question = await questionOf(args);
  const { onlyLeaveOut } = messagesIn(whatIfMessages, question.locale);
  const values = formValues(await args.request.formData());
  return whatIfView(question, pressedOn(question, values, newestDay(question.opened, question.today), onlyLeaveOut));
};

export default function WhatIf({ loaderData, actionData }: Route.ComponentProps) {
  const text = useMessages(whatIfMessages);
  const view = actionData ?? loaderData;
  const base = `/clinic/patients/${view.episodeId}`;
  return (
    <div className="page what-if">
      <p className="what-if-back">
        <Link to={`${base}${loaderData.search}`}>{text.backTo(view.name)}</Link>
      </p>
      <PageHeader title={text.title} lead={`${text.lead} ${text.readAt(view.asOf)}`} />
      <p className="what-if-note">
        <strong>{text.nothingSaved}</strong>
      </p>
      {view.refusals.length > 0 && (
        <div className="form-refusal" role="alert">
          <p>{text.refused}</p>
          {view.refusals.map((says) => (
            <p key={says}>{says}</p>
          ))}
        </div>
      )}
      {view.form && <CopyForm form={view.form} carried={view.carried} base={base} day={view.day} />}
      <LayerList layers={view.layers} carried={view.carried} />
      <Changes changes={view.changes} isLaid={view.layers.length > 0} />
      <EntryList entries={view.entries} kinds={view.kinds} carried={view.carried} />
    </div>
  );
}
