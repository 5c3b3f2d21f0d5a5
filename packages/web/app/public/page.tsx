import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { plainText } from "../../src/public/glossary.ts";
import { missingPage } from "../../src/public/missing-page.ts";
import { splitPath } from "../../src/public/public-path.ts";
import { NotFoundView } from "../not-found/not-found-view.tsx";
import type { Route } from "./+types/page.ts";
import { PageView } from "./page-view.tsx";
import { SiteHead } from "./site-head.tsx";
import { StructuredData } from "./structured-data.tsx";

export const handle = { script: false };

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { site, origin } = context.get(servicesKey);
  const locale = context.get(localeKey);
  const url = new URL(request.url);
  const finished = site.pageAt(splitPath(url.pathname).path, locale);
  if (!finished) return data({ finished: null, missing: missingPage(site, url.pathname, locale) }, { status: 404 });
  return data({ finished, origin: origin ?? url.origin });
};

export default function Page({ loaderData }: Route.ComponentProps) {
  if (loaderData.finished === null) return <NotFoundView missing={loaderData.missing} />;
  const { finished, origin } = loaderData;
  return (
    <>
      <SiteHead path={finished.page.path} origin={origin} says={plainText(finished.page.lead)} />
      <StructuredData finished={finished} origin={origin} />
      <PageView finished={finished} />
    </>
  );
}
