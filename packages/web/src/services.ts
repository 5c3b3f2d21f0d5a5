import type { Platform } from "@pinpoint/platform";

/** What the pages ask of the platform. */
export type Services = Platform;
export type { Role, Standing, Viewer } from "@pinpoint/platform";
