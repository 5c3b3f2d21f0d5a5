import { fileURLToPath } from "node:url";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

// Two copies of a room would be two pools and two sets of context keys: the server bundle leaves our packages to Node.
const rooms = ["chart", "interop", "knowledge", "platform", "reasoning", "wording"].map((room) => `@pinpoint/${room}`);

/** No page parses by schema in the browser (decision 017): the library stays on the server. */
const noSchemas: Plugin = {
  name: "no-schemas-in-the-browser",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  resolveId: (id) =>
    id === "zod" ? fileURLToPath(new URL("./app/check/browser/no-schemas.ts", import.meta.url)) : undefined,
};

export default defineConfig({
  plugins: [noSchemas, reactRouter()],
  build: { target: "es2022", cssTarget: ["chrome123", "firefox121", "safari17.5"], assetsInlineLimit: 0 },
  environments: {
    ssr: {
      build: { rollupOptions: { external: [/^@pinpoint\//] } },
      resolve: { external: ["@pinpoint/web/context", "@pinpoint/knowledge/read-content", ...rooms] },
    },
  },
});
