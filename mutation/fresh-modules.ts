/**
 * Gives every run fresh modules of the reasoning, so that nothing a changed program has kept (compiled rules, readings of a chart) reaches
 * the next change. What is not changed (the chart, the knowledge and its YAML) is loaded once a process.
 */
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const standIn = new URL("collected-tests.ts", import.meta.url).href;
const fresh = /\/packages\/reasoning\/src\/(?!testing\/knowledge\.ts)/;
const sources = new Map<string, string>();
let generation = 0;

const sourceOf = (url: string): string => {
  const path = fileURLToPath(url.split("?")[0] ?? url);
  const held = sources.get(path) ?? stripTypeScriptTypes(readFileSync(path, "utf8"), { mode: "strip" });
  sources.set(path, held);
  return held;
};

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === "vitest") return { url: standIn, format: "module-typescript", shortCircuit: true };
    const resolved = next(specifier, context);
    return fresh.test(resolved.url) ? { ...resolved, url: `${resolved.url}?generation=${generation}` } : resolved;
  },
  load: (url, context, next) =>
    url.includes("?generation=") ? { format: "module", source: sourceOf(url), shortCircuit: true } : next(url, context),
});

/** From here on every import gets modules of its own. */
export const startFresh = (): void => {
  generation += 1;
};

/** Imports a file by its path, as part of the present generation. */
export const importFresh = (path: string): Promise<unknown> => import(pathToFileURL(path).href);
