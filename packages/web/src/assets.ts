import { relative } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { WebApp } from "./web-app.ts";

/** Serves the built files. Those under /assets carry a hash in their name and never change. */
export const addAssets = (app: WebApp, clientFolder: string): void => {
  const root = relative(process.cwd(), clientFolder);
  app.use(
    "/assets/*",
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
    }),
    async (c) => c.text("There is no such file. The page may be older than the program: load it again.\n", 404),
  );
  app.use(
    "/favicon.svg",
    serveStatic({ root, onFound: (_path, c) => c.header("cache-control", "public, max-age=86400") }),
  );
};
