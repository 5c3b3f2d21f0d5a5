import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { plainText } from "../../src/public/glossary.ts";
import { splitPath } from "../../src/public/public-path.ts";
import type { Route } from "./+types/page.ts";
import { PageView } from "./page-view.tsx";
import { SiteHead } from "./site-head.tsx";
import { StructuredData } from "./structured-data.tsx";

export const handle = { script: false };

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { site, origin } = context.get(servicesKey);
  const { path } = splitPath(new URL(request.url).pathname);
  const finished = site.pageAt(path, context.get(localeKey));
  if (!finished) throw data(null, { status: 404 });
  return { finished, origin: origin ?? new URL(request.url).origin };
};

export default function Page({ loaderData: { finished, origin } }: Route.ComponentProps) {
  return (
    <>
      <SiteHead path={finished.page.path} origin={origin} says={plainText(finished.page.lead)} />
      <StructuredData finished={finished} origin={origin} />
      <PageView finished={finished} />
    </>
  );
}
