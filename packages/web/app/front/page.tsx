import "./page.css";
import { servicesKey } from "@pinpoint/web/context";
import { useRouteLoaderData } from "react-router";
import { useMessages } from "../language/messages.ts";
import { PageHeader } from "../look/page-header.tsx";
import { PublicLink } from "../public/public-link.tsx";
import { SearchField } from "../public/search/search-field.tsx";
import { SiteHead } from "../public/site-head.tsx";
import type { loader as rootLoader } from "../root.tsx";
import type { Route } from "./+types/page.ts";
import { LookAround } from "./look-around.tsx";
import { frontMessages } from "./messages.ts";
import { PlaceList, PlaceMap } from "./place-map.tsx";

export const handle = { script: false };

export const loader = ({ request, context }: Route.LoaderArgs) => ({
  origin: context.get(servicesKey).origin ?? new URL(request.url).origin,
});

export default function Front({ loaderData: { origin } }: Route.ComponentProps) {
  const text = useMessages(frontMessages);
  const known = useRouteLoaderData<typeof rootLoader>("root");
  return (
    <div className="page front">
      <SiteHead path="/" origin={origin} says={text.lead} />
      <div className="front-top">
        <div className="front-words">
          <PageHeader title={text.title} large />
          <p className="lead">{text.lead}</p>
          <p className="front-urgent">
            <strong>{text.urgentBold}</strong> {text.urgent}
          </p>
          {known?.viewer && <p className="soft">{text.welcome(known.viewer.name)}</p>}
        </div>
        <PlaceMap />
        <PlaceList />
      </div>
      <SearchField label={text.search} />
      <Ways />
      {known?.demo && !known.viewer && <LookAround />}
    </div>
  );
}

/** Three ways on; the whole card leads there. */
function Ways() {
  const text = useMessages(frontMessages);
  const ways = [
    ["/learn", text.understand, text.understandText],
    ["/check", text.check, text.checkText],
    ["/choosing-a-specialist", text.find, text.findText],
  ] as const;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="unseen">
        {text.ways}
      </h2>
      <ul className="front-ways">
        {ways.map(([to, title, says]) => (
          <li key={to} className="card">
            <h3>
              <PublicLink className="front-way" to={to}>
                {title}
              </PublicLink>
            </h3>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
