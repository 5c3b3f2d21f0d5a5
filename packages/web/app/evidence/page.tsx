import "./page.css";
import { addressKey, localeKey, servicesKey, viewerKey } from "@pinpoint/web/context";
import { readFilter } from "../../src/evidence/evidence-filter.ts";
import { evidenceView } from "../../src/evidence/evidence-view.ts";
import { signedByOf } from "../../src/evidence/signed-by.ts";
import { drawingMessages } from "../drawings/messages.ts";
import { messagesIn, useLocale, useMessages } from "../language/messages.ts";
import { EmptyState } from "../look/empty-state.tsx";
import { PageHeader } from "../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { AlertRules } from "./alert-rules.tsx";
import { Bibliography, SecondHandWorks } from "./bibliography.tsx";
import { Classes } from "./classes.tsx";
import { Filter } from "./filter.tsx";
import { GeneratorSection } from "./generator-section.tsx";
import { evidenceMessages } from "./messages.ts";
import { Painless } from "./painless.tsx";
import { Rules } from "./rules.tsx";

export const handle = { script: false };

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const locale = context.get(localeKey);
  const places = new Map(Object.entries(messagesIn(drawingMessages, locale)));
  const filter = readFilter(new URL(request.url).searchParams);
  const { knowledge, signoffs } = context.get(servicesKey);
  const viewer = context.get(viewerKey);
  const signed = viewer ? await signoffs.list({ viewer, from: context.get(addressKey) }) : [];
  const place = (region: string): string => places.get(region) ?? region;
  return evidenceView(knowledge, locale, filter, place, signedByOf(signed, knowledge, locale));
};

export default function Evidence({ loaderData }: Route.ComponentProps) {
  const text = useMessages(evidenceMessages);
  const write = new Intl.NumberFormat(useLocale());
  const { totals, sections, settings, alerts, painless, secondHand, sources } = loaderData;
  return (
    <div className="page evidence" id="top">
      <PageHeader title={text.title} lead={text.lead} large />
      <p className="small soft">
        {text.version(loaderData.version)} · {text.reviewState(write.format(totals.reviewed), write.format(totals.all))}
      </p>
      <Classes byClass={totals.byClass} />
      <Filter view={loaderData} />
      {totals.shown === 0 ? (
        <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState>
      ) : (
        <Contents view={loaderData} />
      )}
      {sections.map((section) => (
        <GeneratorSection key={section.id} section={section} />
      ))}
      {settings.length > 0 && (
        <section className="evidence-part" aria-labelledby="settings">
          <h2 id="settings">{text.settings}</h2>
          <Rules rows={settings} />
        </section>
      )}
      {alerts.length > 0 && <AlertRules rows={alerts} />}
      {painless.length > 0 && <Painless rows={painless} />}
      {secondHand.length > 0 && <SecondHandWorks works={secondHand} />}
      {sources.length > 0 && <Bibliography sources={sources} />}
    </div>
  );
}

function Contents({ view }: { readonly view: Route.ComponentProps["loaderData"] }) {
  const text = useMessages(evidenceMessages);
  const parts = [
    ...view.sections.map(({ id, name }) => ({ id: `generator-${id}`, name })),
    ...(view.settings.length > 0 ? [{ id: "settings", name: text.settings }] : []),
    ...(view.alerts.length > 0 ? [{ id: "alerts", name: text.alerts }] : []),
    ...(view.painless.length > 0 ? [{ id: "painless", name: text.painless }] : []),
    ...(view.secondHand.length > 0 ? [{ id: "second-hand", name: text.secondHand }] : []),
    { id: "bibliography", name: text.sources },
  ];
  return (
    <nav className="evidence-contents" aria-label={text.contents}>
      <details>
        <summary>{text.contents}</summary>
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
