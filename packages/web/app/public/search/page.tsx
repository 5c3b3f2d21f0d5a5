import { localeKey, servicesKey } from "@pinpoint/web/context";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { PageHeader } from "../../look/page-header.tsx";
import "../page.css";
import { PublicLink } from "../public-link.tsx";
import { SiteHead } from "../site-head.tsx";
import type { Route } from "./+types/page.ts";
import { searchMessages } from "./messages.ts";

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
    <div className="page public-page">
      <SiteHead path="/search" origin={origin} says={text.lead} />
      <div className="public-article">
        <PageHeader title={text.title} lead={text.lead} large />
        <search>
          <form className="public-search" method="get">
            <label htmlFor="q">{text.label}</label>
            <div className="public-search-row">
              <input id="q" name="q" type="search" defaultValue={asked} maxLength={120} autoComplete="off" />
              <Button>{text.go}</Button>
            </div>
          </form>
        </search>
        {asked.trim() !== "" && (
          <section aria-labelledby="found">
            <h2 id="found">{found.length === 0 ? text.none(asked.trim()) : text.found(found.length)}</h2>
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
