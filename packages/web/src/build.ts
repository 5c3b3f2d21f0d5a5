// Builds the pages and the program when they were not built from the sources as they are. `--force` builds in any case.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { alone } from "./build-lock.ts";
import { editionOf, isBuilt, stampFor } from "./edition.ts";
import { buildFolder, compiledFolder, house, web, workFolder } from "./places.ts";

const next = join(workFolder, "build");
const before = join(workFolder, "build-before");

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
  if (existsSync(buildFolder)) renameSync(buildFolder, before);
  renameSync(next, buildFolder);
  rmSync(before, { recursive: true, force: true });
};

/** Its folders stay: a process that waits for this build keeps what it compiles there. */
const clearCompiled = (): void => {
  for (const path of globSync("*/*", { cwd: compiledFolder })) rmSync(join(compiledFolder, path), { force: true });
};

const succeeds = (what: string, program: string, ...args: readonly string[]): boolean => {
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: web,
    env: { ...process.env, NODE_ENV: "production", PINPOINT_BUILD_FOLDER: relative(web, next) },
    encoding: "utf8",
  });
  if (run.status !== 0) process.stderr.write(`The ${what} could not be built.\n${run.stderr}`);
  return run.status === 0;
};

/** Builds beside the program that runs and swaps at the end: a build that fails, or is interrupted, changes nothing. */
const buildNow = (): boolean => {
  const edition = editionOf(house);
  rmSync(next, { recursive: true, force: true });
  const pagesBuilder = fileURLToPath(new URL("../bin.cjs", import.meta.resolve("@react-router/dev/vite")));
  const programBuilder = fileURLToPath(new URL("./bundle-program.ts", import.meta.url));
  const checkBuilder = fileURLToPath(new URL("./bundle-check.ts", import.meta.url));
  if (!succeeds("pages", pagesBuilder, "build", web)) return false;
  if (!succeeds("program", programBuilder, next)) return false;
  if (!succeeds("check", checkBuilder, next)) return false;
  compressAssets();
  const { path, text } = stampFor(edition, next);
  writeFileSync(path, text);
  swap();
  clearCompiled();
  return true;
};

/** Builds when needed; false when a builder failed (it has said why). One process builds at a time, the others wait for it. */
export const build = ({ force = false }: { readonly force?: boolean } = {}): boolean => {
  const isFresh = () => !force && isBuilt(editionOf(house));
  if (isFresh()) return true;
  mkdirSync(workFolder, { recursive: true });
  return alone(join(workFolder, "build.lock"), () => isFresh() || buildNow());
};

if (import.meta.main) process.exitCode = build({ force: process.argv.includes("--force") }) ? 0 : 1;
