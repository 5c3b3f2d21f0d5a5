import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

// Two copies of a room would be two pools and two sets of context keys: the server bundle leaves our packages to Node.
const rooms = ["chart", "interop", "knowledge", "platform", "reasoning", "wording"].map((room) => `@pinpoint/${room}`);

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: "es2022", cssTarget: ["chrome123", "firefox121", "safari17.5"], assetsInlineLimit: 0 },
  environments: {
    ssr: {
      build: { rollupOptions: { external: [/^@pinpoint\//] } },
      resolve: { external: ["@pinpoint/web/context", "@pinpoint/knowledge/read-content", ...rooms] },
    },
  },
});
