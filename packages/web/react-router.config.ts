import type { Config } from "@react-router/dev/config";

// biome-ignore lint/style/noProcessEnv: src/build.ts builds beside the running pages and swaps the folders when all is done.
const buildDirectory = process.env.PINPOINT_BUILD_FOLDER ?? "build";

export default { ssr: true, routeDiscovery: { mode: "initial" }, buildDirectory } satisfies Config;
