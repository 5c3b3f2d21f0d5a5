import type { WebApp } from "../../packages/web/src/web-app.ts";
import type { Ids, Manifest } from "./world.ts";

/** A pattern of the app's addresses: `/me/:episodeId`, `/api/auth/*`. */
export interface Pattern {
  readonly path: string;
  readonly from: "pages" | "app";
}

const fullPath = (routes: Manifest, id: string): string => {
  const route = routes[id];
  if (!route) return "";
  const above = route.parentId === undefined ? "" : fullPath(routes, route.parentId);
  return route.path ? `${above}/${route.path}` : above;
};

/** Every address of the pages and of what stands before them; later ones join by themselves. */
export const patternsOf = (routes: Manifest, app: WebApp): Pattern[] => {
  const pages = Object.keys(routes).map((id) => fullPath(routes, id) || "/");
  const before = app.routes.filter(({ path }) => path !== "/*" && path !== "*").map(({ path }) => path);
  return [
    ...[...new Set(pages)].map((path) => ({ path, from: "pages" as const })),
    ...[...new Set(before)].map((path) => ({ path, from: "app" as const })),
  ];
};

const parameter = /:[A-Za-z]\w*(?:\{[^}]*\})?\??|\*/g;

/** True when an id can be put into the address. The last resort of the pages, `/*`, names nothing. */
export const takesIds = ({ path }: Pattern): boolean => path !== "/*" && /:[A-Za-z]/.test(path);

/** The addresses of a pattern with these ids in it: each id in every place, and each place with the id of its name. */
export const addressesOf = ({ path, from }: Pattern, ids: Ids): string[] => {
  const whole = path.replaceAll("/*", path === "/*" ? `/nowhere/${ids.episode}` : "/*");
  const named = (place: string): string => {
    const name = place.toLowerCase();
    if (name.includes("patient")) return ids.patient;
    if (name.includes("organization")) return ids.organization;
    if (name.includes("user") || name.includes("member")) return ids.user;
    if (name.includes("kind")) return "note";
    return name.includes("entry") ? ids.entry : ids.episode;
  };
  const filled = [
    ...Object.values(ids).map((id) => whole.replaceAll(parameter, id)),
    whole.replaceAll(parameter, named),
  ];
  const query = new URLSearchParams(ids).toString();
  const plain = [...new Set(filled)].flatMap((one) => [one, `${one}?${query}`]);
  // Pages also answer as data, for a browser that is on another page already.
  const asData =
    from === "pages"
      ? plain.map((one) => one.replace(/^([^?]*)/, (_, p: string) => `${p === "/" ? "/_root" : p}.data`))
      : [];
  return [...plain, ...asData];
};
