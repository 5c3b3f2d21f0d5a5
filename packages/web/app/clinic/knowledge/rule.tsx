import "../patient/page.css";
import "../patient/lists.css";
import "../stacking.css";
import "./page.css";
import { servicesKey } from "@pinpoint/web/context";
import { data, Form, isRouteErrorResponse, Link, redirect } from "react-router";
import { knowledgeRendering, visitToKnowledge } from "../../../src/clinic/knowledge/access.ts";
import { countUses } from "../../../src/clinic/knowledge/count-uses.ts";
import type { SignatureView } from "../../../src/clinic/knowledge/list-view.ts";
import { ruleView } from "../../../src/clinic/knowledge/rule-view.ts";
import { rulesOf } from "../../../src/clinic/knowledge/rules.ts";
import { today } from "../../../src/clinic/today.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { Button, ButtonLink } from "../../look/button.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import { ErrorPage } from "../../shell/error-page.tsx";
import { SourceLine } from "../patient/source-line.tsx";
import type { Route } from "./+types/rule.ts";
import { knowledgeMessages } from "./messages.ts";
import { RuleText } from "./rule-text.tsx";
import { SignForm } from "./sign-form.tsx";

export const loader = async (args: Route.LoaderArgs) => {
  const { asking, maySign, mayCount } = visitToKnowledge(args);
  const services = args.context.get(servicesKey);
  const id = `${args.params.kind}/${args.params.id}`;
  const signoffs = await services.signoffs.list(asking);
  const view = ruleView(id, signoffs, asking.viewer.userId, knowledgeRendering(args));
  if (!view) throw data(null, { status: 404 });
  const wanted = mayCount && new URL(args.request.url).searchParams.get("count") === "yes";
  const uses = wanted ? await countUses(await services.charts.openAll(asking), id, services.knowledge, today()) : null;
  return { view, uses, maySign, mayCount };
};

export const action = async (args: Route.ActionArgs) => {
  const { asking } = visitToKnowledge(args, "maySign");
  const services = args.context.get(servicesKey);
  const rule = `${args.params.kind}/${args.params.id}`;
  const known = rulesOf(services.knowledge).get(rule);
  if (!known) throw data(null, { status: 404 });
  const form = await args.request.formData();
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const statement = typed("statement");
  if (typed("digest") !== known.digest) return data({ statement, problem: "moved" as const }, { status: 409 });
  const done = await services.signoffs.sign(asking, { rule, digest: known.digest, statement });
  const again = !done.ok && done.problems.some(({ kind }) => kind === "conflict");
  if (done.ok || again) throw redirect(`/clinic/knowledge/${rule}#signature`);
  return data({ statement, problem: "statement" as const }, { status: 400 });
};

type Loaded = Route.ComponentProps["loaderData"];

export default function Rule({ loaderData: { view, uses, maySign, mayCount }, actionData }: Route.ComponentProps) {
  const text = useMessages(knowledgeMessages);
  return (
    <div className="page page-narrow rule-page">
      <p className="patient-back">
        <Link to="/clinic/knowledge">{text.back}</Link>
      </p>
      <PageHeader title={view.name} lead={`${text[view.kind]} · ${view.classes.map((one) => text[one]).join(", ")}`} />
      <Signatures view={view} />
      <section className="section" aria-labelledby="says">
        <h2 id="says">{text.says}</h2>
        <RuleText parts={view.parts} />
      </section>
      <section className="section" aria-labelledby="sources">
        <h2 id="sources">{text.sources}</h2>
        {view.sources.length === 0 && <p className="soft">{text.noSource}</p>}
        {view.sources.map((source) => (
          <SourceLine key={JSON.stringify(source)} source={source} />
        ))}
      </section>
      {mayCount && <Effect uses={uses} />}
      {maySign && !view.signedByMe && (
        <SignForm digest={view.digest} tried={actionData?.statement ?? ""} problem={actionData?.problem ?? null} />
      )}
      {maySign && view.signedByMe && <p className="soft">{text.already}</p>}
      {!maySign && <p className="soft">{text.mayRead}</p>}
    </div>
  );
}

function Signatures({ view: { signatures, earlier } }: { readonly view: Loaded["view"] }) {
  const text = useMessages(knowledgeMessages);
  return (
    <section className="rule-signature" aria-labelledby="signature">
      <h2 id="signature" className="unseen">
        {text.signature}
      </h2>
      {signatures.length === 0 ? (
        <p className="unsigned-note">{text.notSigned}</p>
      ) : (
        <SignatureList signatures={signatures} />
      )}
      {earlier.length > 0 && (
        <details className="more">
          <summary>{text.earlier}</summary>
          <SignatureList signatures={earlier} />
        </details>
      )}
    </section>
  );
}

function SignatureList({ signatures }: { readonly signatures: readonly SignatureView[] }) {
  const text = useMessages(knowledgeMessages);
  return (
    <ul className="signatures">
      {signatures.map(({ name, on, statement }) => (
        <li key={`${name}${on}${statement}`}>
          <span className="signed">{text.by(name, on)}</span>
          <p>{statement}</p>
        </li>
      ))}
    </ul>
  );
}

function Effect({ uses }: { readonly uses: Loaded["uses"] }) {
  const text = useMessages(knowledgeMessages);
  const write = new Intl.NumberFormat(useLocale());
  return (
    <section className="section" aria-labelledby="effect">
      <h2 id="effect">{text.effect}</h2>
      <p className="section-lead">{text.effectLead}</p>
      {uses === null && (
        <Form method="get" className="actions" preventScrollReset>
          <Button tone="quiet" name="count" value="yes">
            {text.count}
          </Button>
        </Form>
      )}
      {uses && (
        <div role="status">
          <p className="effect-count">
            {uses.resting === 0
              ? text.countNone
              : text.countOf(write.format(uses.resting), write.format(uses.patients))}
          </p>
          <p className="soft">{uses.by.map(({ use, count }) => `${text[use]} ${write.format(count)}`).join(" · ")}</p>
        </div>
      )}
    </section>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const text = useMessages(knowledgeMessages);
  const missing = isRouteErrorResponse(error) && error.status === 404;
  if (isRouteErrorResponse(error) && !missing) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow">
      <PageHeader title={missing ? text.notFoundTitle : text.brokenTitle} />
      <p className="lead">{missing ? text.notFound : text.broken}</p>
      <p className="actions">
        <ButtonLink to="/clinic/knowledge">{text.back}</ButtonLink>
      </p>
    </div>
  );
}
