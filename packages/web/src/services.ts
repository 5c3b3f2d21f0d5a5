import type { Knowledge } from "@pinpoint/knowledge";
import type { Platform } from "@pinpoint/platform";
import type { CheckScriptPlaces } from "./check/script-places.ts";
import type { Locale } from "./locale.ts";
import type { Site } from "./public/site.ts";

/** What the pages ask of: the platform, and the medicine as it was loaded at the start. */
export interface Services extends Platform {
  readonly knowledge: Knowledge;
  /** The public's pages; made when the first of them is asked for. */
  readonly site: Site;
  /** The address people use, without a slash at its end; null where nobody has set one. */
  readonly origin: string | null;
  /** The scripts of the check; none in development, where it goes by the form alone. */
  readonly checkScript: (locale: Locale) => CheckScriptPlaces | null;
}
export type { Role, Standing, Viewer } from "@pinpoint/platform";
