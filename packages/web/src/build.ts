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
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { alone } from "./build-lock.ts";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const house = dirname(dirname(web));
const folder = join(web, "build");
/** Ignored by git, as the build is. */
const cache = join(web, ".react-router");
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
  const assets = join(folder, "client", "assets");
  for (const name of readdirSync(assets).filter((one) => /\.(js|css|svg)$/.test(one))) {
    const text = readFileSync(join(assets, name));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(text, { level: 9 }));
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(text));
  }
};

/** A build that fails leaves the old one where it was. */
const buildNow = (): boolean => {
  const startedAt = new Date();
  const before = join(cache, "build-before");
  rmSync(before, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, before);
  const cli = fileURLToPath(new URL("../bin.cjs", import.meta.resolve("@react-router/dev/vite")));
  const run = spawnSync(process.execPath, [cli, "build", web], {
    cwd: web,
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stderr.write(`The pages could not be built.\n${run.stderr}`);
    rmSync(folder, { recursive: true, force: true });
    if (existsSync(before)) renameSync(before, folder);
    return false;
  }
  compressAssets();
  rmSync(before, { recursive: true, force: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
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
