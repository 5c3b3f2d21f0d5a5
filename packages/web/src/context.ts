// The only way from a page to the services. Imported as "@pinpoint/web/context" everywhere, so that there is one copy of each key.
import { createContext } from "react-router";
import type { Locale, Theme } from "./locale.ts";
import type { Services, Standing, Viewer } from "./services.ts";

/** The platform's services. */
export const servicesKey = createContext<Services>();
/** Who asks; null for a stranger, and for someone whose second factor or place is still missing. */
export const viewerKey = createContext<Viewer | null>(null);
/** As `viewerKey`, and why there is none. */
export const standingKey = createContext<Standing>({ kind: "nobody" });
/** The nonce of this answer's content security policy. */
export const nonceKey = createContext<string>();
/** The address the request came from, read from the socket. */
export const addressKey = createContext<string>();
export const localeKey = createContext<Locale>("en");
export const themeKey = createContext<Theme>("auto");

export type { Locale, Theme } from "./locale.ts";
export type { Role, Services, Standing, Viewer } from "./services.ts";
