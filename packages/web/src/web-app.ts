import type { Hono } from "hono";

/** What each request carries through the HTTP app. */
export interface Variables {
  readonly nonce: string;
  readonly address: string;
}

export type WebApp = Hono<{ Variables: Variables }>;
