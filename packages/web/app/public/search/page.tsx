import "../page.css";
import "./search.css";
import { localeKey, servicesKey } from "@pinpoint/web/context";
import { useMessages } from "../../language/messages.ts";
import { PageHeader } from "../../look/page-header.tsx";
import { PublicLink } from "../public-link.tsx";
import { SiteHead } from "../site-head.tsx";
import type { Route } from "./+types/page.ts";
import { searchMessages } from "./messages.ts";
import { SearchField } from "./search-field.tsx";

export const handle = { script: false };

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { site, origin } = context.get(servicesKey);
  const url = new URL(request.url);
  const asked = url.searchParams.get("q")?.slice(0, 200) ?? "";
  return { asked, found: site.search(asked, context.get(localeKey)), origin: origin ?? url.origin };
};

export default function Search({ loaderData: { asked, found, origin } }: Route.ComponentProps) {
  const text = useMessages(searchMessages);
  return (
    <div className="page page-narrow public-page">
      <SiteHead path="/search" origin={origin} says={text.lead} />
      <div className="stack">
        <PageHeader title={text.title} lead={text.lead} large />
        <SearchField asked={asked} />
        {asked.trim() !== "" && (
          <section aria-labelledby="found">
            <h2 id="found" className="not-found-heading">
              {found.length === 0 ? text.none(asked.trim()) : text.found(found.length)}
            </h2>
            {found.length === 0 && <p>{text.noneText}</p>}
            <ul className="public-found">
              {found.map(({ path, title, says }) => (
                <li key={path}>
                  <PublicLink to={path}>{title}</PublicLink>
                  <p className="soft">{says}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
