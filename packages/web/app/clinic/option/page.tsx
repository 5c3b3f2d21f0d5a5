import "../patient/page.css";
import "../patient/lists.css";
import "../options/options.css";
import "./page.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data, Link } from "react-router";
import { visitOf } from "../../../src/clinic/access.ts";
import { signedHere } from "../../../src/clinic/knowledge/access.ts";
import { optionPageView } from "../../../src/clinic/options/option-page-view.ts";
import { patientQuestion } from "../../../src/clinic/patient-view.ts";
import { today } from "../../../src/clinic/today.ts";
import { useMessages } from "../../language/messages.ts";
import { PageHeader } from "../../look/page-header.tsx";
import { SignedRules } from "../knowledge/signed-rules.tsx";
import { optionsMessages } from "../options/messages.ts";
import type { Route } from "./+types/page.ts";
import { Checklist } from "./checklist.tsx";
import { Known } from "./known.tsx";
import { optionMessages } from "./messages.ts";
import { Owed } from "./owed.tsx";
import { PrintButton } from "./print-button.tsx";
import { TitleBlock } from "./title-block.tsx";
import { Wanted } from "./wanted.tsx";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking, rights } = visitOf(args, "options");
  const services = args.context.get(servicesKey);
  const opened = await services.charts.open(asking, args.params.episodeId);
  if (!opened.ok) throw data(null, { status: 404 });
  const question = patientQuestion(new URL(args.request.url), args.context.get(localeKey), today());
  const view = optionPageView(opened.value, services.knowledge, question, args.params.treatment, rights);
  if (!view) throw data(null, { status: 404 });
  return {
    ...view,
    record: rights.record,
    write: [...rights.write],
    search: new URL(args.request.url).search,
    signed: await signedHere(args, asking),
  };
};

export default function OptionPage({ loaderData: view }: Route.ComponentProps) {
  return (
    <SignedRules ids={view.signed}>
      <Option view={view} />
    </SignedRules>
  );
}

function Option({ view }: { readonly view: Route.ComponentProps["loaderData"] }) {
  const text = useMessages(optionMessages);
  const words = useMessages(optionsMessages);
  const { option, episodeId } = view;
  const base = `/clinic/patients/${episodeId}`;
  return (
    <div className="page option-page">
      <p className="patient-back">
        <Link to={`${base}${view.search}`}>{view.name}</Link>
        {" · "}
        <Link to="/clinic/owed">{text.backToOwed}</Link>
      </p>
      <PageHeader title={option.name} lead={option.about} />
      <p className="option-standing">
        <span className={`readiness readiness-${option.readiness}`}>{words[option.readiness]}</span>{" "}
        {words.forGenerator(option.generator)}
        {option.targets && ` · ${option.targets}`}
        {option.why && <span className="option-because">{option.why}</span>}
      </p>
      <TitleBlock view={view} />
      <div className="actions">
        <PrintButton />
      </div>
      <Wanted wanted={option.wanted} record={`${base}/record`} write={view.write} />
      <Owed owed={option.owed} record={view.record ? `${base}/record` : undefined} />
      {option.instructions.length > 0 && (
        <section className="section not-for-payer" aria-labelledby="instructions">
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
      <div className="not-for-payer">
        <Known option={option} />
      </div>
    </div>
  );
}
