import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** A browser, or why there is none on this machine. */
export type OpenedBrowser = { readonly browser: Browser } | { readonly browser: null; readonly reason: string };

// The package's own arguments switch web security off; tests of security would pass for nothing.
const launchArguments = ["--no-sandbox", "--disable-gpu"];

// biome-ignore lint/style/noProcessEnv: the browser inherits the environment of the tests.
const inherited = process.env;

const packageVersion = (): string => {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.resolve("@sparticuz/chromium")), "utf8"),
  );
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  return "unknown";
};

const hasOwnLibraries = (): boolean => spawnSync("sh", ["-c", "ldconfig -p | grep -q libnss3"]).status === 0;

/** Unpacks once per version into a folder of its own and moves it in place whole, so that no half of it is ever taken. */
const unpacked = (): { folder: string } | { reason: string } => {
  const folder = join(tmpdir(), `pinpoint-chromium-${packageVersion()}`);
  if (existsSync(join(folder, "chromium"))) return { folder };
  const fresh = mkdtempSync(join(tmpdir(), "pinpoint-unpack-"));
  chmodSync(fresh, 0o755);
  const run = spawnSync(process.execPath, [fileURLToPath(new URL("./unpack-chromium.ts", import.meta.url))], {
    env: { ...inherited, TMPDIR: fresh, ...(!hasOwnLibraries() && { AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" }) },
    encoding: "utf8",
  });
  if (run.status !== 0 || !existsSync(join(fresh, "chromium"))) {
    rmSync(fresh, { recursive: true, force: true });
    return { reason: `Chromium could not be unpacked: ${run.stderr.trim().split("\n").at(-1) ?? "no word of it"}` };
  }
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return { folder };
};

const fromNpm = (): LaunchOptions | { reason: string } => {
  const place = unpacked();
  if ("reason" in place) return place;
  const temporary = join(place.folder, "run");
  mkdirSync(temporary, { recursive: true });
  const libraries = join(place.folder, "al2023", "lib");
  return {
    executablePath: join(place.folder, "chromium"),
    args: launchArguments,
    env: {
      ...inherited,
      TMPDIR: temporary,
      ...(existsSync(libraries) && {
        LD_LIBRARY_PATH: [libraries, inherited.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      }),
    },
  };
};

/** Opens a browser without a window: Chromium from npm on Linux x64, the installed Chrome elsewhere. */
export const openBrowser = async (): Promise<OpenedBrowser> => {
  const isServed = process.platform === "linux" && process.arch === "x64";
  const options = isServed ? fromNpm() : { channel: "chrome" };
  if ("reason" in options) return { browser: null, reason: options.reason };
  try {
    return { browser: await chromium.launch(options) };
  } catch (error) {
    const first = error instanceof Error ? error.message.split("\n")[0] : "no word of it";
    return { browser: null, reason: `No browser to test with: ${first}` };
  }
};
