// Makes the scripts of the check: node bundle-check.ts FOLDER, where FOLDER holds the pages that were just built.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { checkContent } from "./check/content.ts";
import { readKnowledge } from "./kept-knowledge.ts";
import { type Locale, locales } from "./locale.ts";
import { web } from "./places.ts";
import { readEducation } from "./public/kept-education.ts";

const virtual = "virtual:check-content";

/** The medicine in one language as a module: as text, since browsers read JSON faster than the same as script. */
const contentIn = (text: string): Plugin => ({
  name: "check-content",
  resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
  load: (id) => (id === `\0${virtual}` ? `export const content = JSON.parse(${JSON.stringify(text)});` : undefined),
});

const browser = join(web, "app", "check", "browser");

const bundle = async (folder: string, name: string, entry: string, plugins: readonly Plugin[]): Promise<string> => {
  const assets = join(folder, "client", "assets");
  await build({
    configFile: false,
    root: web,
    logLevel: "error",
    plugins: [...plugins],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: {
      alias: [
        { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
        { find: /^react-dom$|^react$/, replacement: "preact/compat" },
        { find: /^zod$/, replacement: join(browser, "no-schemas.ts") },
      ],
    },
    build: {
      outDir: assets,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: join(browser, entry) },
        treeshake: { moduleSideEffects: (id) => id.startsWith(browser) },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name]-[hash].js", format: "es", codeSplitting: false },
      },
    },
  });
  const made = readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  if (made === undefined) throw new Error(`the script ${name} was not made`);
  return `/assets/${made}`;
};

const folder = resolve(process.argv[2] ?? "");
const knowledge = readKnowledge();
if (!knowledge.ok) throw new Error(knowledge.problems.map(({ says }) => says).join("\n"));
const education = readEducation(knowledge.value);
const door = await bundle(folder, "check-door", "door.ts", []);
const scripts: Partial<Record<Locale, { readonly door: string; readonly bundle: string }>> = {};
for (const locale of locales) {
  const text = JSON.stringify(checkContent(knowledge.value, education, locale));
  scripts[locale] = { door, bundle: await bundle(folder, `check-${locale}`, "program.tsx", [contentIn(text)]) };
}
mkdirSync(join(folder, "program"), { recursive: true });
writeFileSync(join(folder, "program", "check-scripts.json"), JSON.stringify(scripts));
