import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { optionPageView } from "../../../src/clinic/options/option-page-view.ts";
import { patientQuestion } from "../../../src/clinic/patient-view.ts";
import { today } from "../../../src/clinic/today.ts";
import { useMessages } from "../../language/messages.ts";
import { PageHeader } from "../../look/page-header.tsx";
import { optionsMessages } from "../options/messages.ts";
import type { Route } from "./+types/page.ts";
import { Checklist } from "./checklist.tsx";
import { Known } from "./known.tsx";
import { optionMessages } from "./messages.ts";
import { Owed } from "./owed.tsx";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking, rights } = visitOf(args, "options");
  const services = args.context.get(servicesKey);
  const opened = await services.charts.open(asking, args.params.episodeId);
  if (!opened.ok) throw data(null, { status: 404 });
  const question = patientQuestion(new URL(args.request.url), args.context.get(localeKey), today());
  const view = optionPageView(opened.value, services.knowledge, question, args.params.treatment, rights);
  if (!view) throw data(null, { status: 404 });
  return { ...view, record: rights.record, search: new URL(args.request.url).search };
};

export default function Option({ loaderData: view }: Route.ComponentProps) {
  const text = useMessages(optionMessages);
  const words = useMessages(optionsMessages);
  const { option, episodeId } = view;
  const base = `/clinic/patients/${episodeId}`;
  return (
    <div className="page option-page">
      <p className="patient-back">
        <Link to={`${base}${view.search}`}>{view.name}</Link>
      </p>
      <PageHeader title={option.name} lead={option.about} />
      <p className="option-standing">
        <span className={`readiness readiness-${option.readiness}`}>{words[option.readiness]}</span>{" "}
        {words.forGenerator(option.generator)}
        {option.targets && ` · ${option.targets}`}
        {option.why && <span className="option-because">{option.why}</span>}
      </p>
      <p className="soft small">{text.readAt(view.asOf, view.payer)}</p>
      <Owed owed={option.owed} record={view.record ? `${base}/record` : undefined} />
      {option.instructions.length > 0 && (
        <section className="section" aria-labelledby="instructions">
          <h2 id="instructions">{text.instructions}</h2>
          <ul className="instructions">
            {option.instructions.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </section>
      )}
      {option.sections.map((section) => (
        <Checklist key={section.name} section={section} story={`${base}${view.search}`} />
      ))}
      <Known option={option} />
    </div>
  );
}
