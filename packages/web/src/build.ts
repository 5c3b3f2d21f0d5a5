// Builds the pages when the build is missing or older than what it was made from. `--force` builds in any case.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { alone } from "./build-lock.ts";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const house = dirname(dirname(web));
const folder = join(web, "build");
/** Ignored by git, as the build is. */
const cache = join(web, ".react-router");
const next = join(cache, "build");
const before = join(cache, "build-before");
const stamp = join(folder, "built");

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Files and folders the pages are made from; a folder's own time shows a file that was taken away. Tests change no page. */
const inputs = (): string[] =>
  [
    ...globSync(["packages/*/{app,src,content,public}", "packages/*/{app,src,content,public}/**/*"], { cwd: house }),
    "package-lock.json",
    "packages/web/vite.config.ts",
    "packages/web/react-router.config.ts",
  ]
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => join(house, path));

/** True when the build is missing, unfinished, or older than any input. The stamp is written last, with the time of the start. */
export const isStale = (builtAt: number, times: readonly number[]): boolean =>
  builtAt === 0 || times.some((time) => time > builtAt);

const compressAssets = (): void => {
  const assets = join(next, "client", "assets");
  for (const name of readdirSync(assets).filter((one) => /\.(js|css|svg)$/.test(one))) {
    const text = readFileSync(join(assets, name));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(text, { level: 9 }));
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(text));
  }
};

const swap = (): void => {
  rmSync(before, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(next, folder);
  rmSync(before, { recursive: true, force: true });
};

/** Builds beside the pages that run and swaps at the end: a build that fails, or is interrupted, changes nothing. */
const buildNow = (): boolean => {
  const startedAt = new Date();
  rmSync(next, { recursive: true, force: true });
  const cli = fileURLToPath(new URL("../bin.cjs", import.meta.resolve("@react-router/dev/vite")));
  const run = spawnSync(process.execPath, [cli, "build", web], {
    cwd: web,
    env: { ...process.env, NODE_ENV: "production", PINPOINT_BUILD_FOLDER: relative(web, next) },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stderr.write(`The pages could not be built.\n${run.stderr}`);
    return false;
  }
  compressAssets();
  writeFileSync(join(next, "built"), "");
  utimesSync(join(next, "built"), startedAt, startedAt);
  swap();
  return true;
};

const isFresh = (): boolean => !isStale(modified(stamp), inputs().map(modified));

/** Builds when needed; false when the builder failed (it has said why). One process builds at a time, the others wait for it. */
export const build = ({ force = false }: { readonly force?: boolean } = {}): boolean => {
  if (!force && isFresh()) return true;
  mkdirSync(cache, { recursive: true });
  return alone(join(cache, "build.lock"), () => (!force && isFresh()) || buildNow());
};

if (import.meta.main) process.exitCode = build({ force: process.argv.includes("--force") }) ? 0 : 1;
