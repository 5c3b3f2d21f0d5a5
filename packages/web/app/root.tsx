import "./look/look.css";
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import sourceSerif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import { localeKey, servicesKey, themeKey, viewerKey } from "@pinpoint/web/context";
import type { ReactNode } from "react";
import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError, useRouteLoaderData } from "react-router";
import type { Route } from "./+types/root.ts";
import { LocaleProvider } from "./language/messages.ts";
import { ErrorPage } from "./shell/error-page.tsx";
import { Shell } from "./shell/shell.tsx";

export const links: Route.LinksFunction = () => [
  ...[inter, sourceSerif].map((href) => ({
    rel: "preload",
    href,
    as: "font",
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** What every page knows: language, theme, who looks, and whether this is the demo. */
export const loader = ({ context }: Route.LoaderArgs) => {
  const viewer = context.get(viewerKey);
  return {
    locale: context.get(localeKey),
    theme: context.get(themeKey),
    viewer: viewer && { name: viewer.name, role: viewer.role },
    demo: context.get(servicesKey).demo,
  };
};

const wantsNoScript = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "script" in handle && handle.script === false;

export function Layout({ children }: { readonly children: ReactNode }) {
  const known = useRouteLoaderData<typeof loader>("root");
  const matches = useMatches();
  const broken = (useRouteError() ?? undefined) !== undefined;
  const scripts = !broken && !matches.some(({ handle }) => wantsNoScript(handle));
  const locale = known?.locale ?? "en";
  const theme = known?.theme ?? "auto";
  return (
    <html lang={locale} data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "auto" ? "light dark" : theme} />
        <Links nonce="" />
      </head>
      <body>
        <LocaleProvider value={locale}>
          <Shell viewer={known?.viewer ?? null} demo={known?.demo ?? false} theme={theme}>
            {children}
          </Shell>
        </LocaleProvider>
        {scripts && <ScrollRestoration />}
        {scripts && <Scripts />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
