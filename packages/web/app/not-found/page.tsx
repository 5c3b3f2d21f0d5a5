import { localeKey, servicesKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { missingPage } from "../../src/public/missing-page.ts";
import type { Route } from "./+types/page.ts";
import { NotFoundView } from "./not-found-view.tsx";

export const handle = { script: false };

/** Every address nobody answers. */
export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { site } = context.get(servicesKey);
  return data(missingPage(site, new URL(request.url).pathname, context.get(localeKey)), { status: 404 });
};

export const action = () => {
  throw data(null, { status: 404 });
};

export default function NotFound({ loaderData }: Route.ComponentProps) {
  return <NotFoundView missing={loaderData} />;
}
