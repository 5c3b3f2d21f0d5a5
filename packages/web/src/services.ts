import type { Knowledge } from "@pinpoint/knowledge";
import type { Platform } from "@pinpoint/platform";

/** What the pages ask of: the platform, and the medicine as it was loaded at the start. */
export interface Services extends Platform {
  readonly knowledge: Knowledge;
}
export type { Role, Standing, Viewer } from "@pinpoint/platform";
