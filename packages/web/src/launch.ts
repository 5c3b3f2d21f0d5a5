// Starts the program as it was last built, and builds it first when anything it is made from has changed.
import "./env.ts";

import { spawnSync } from "node:child_process";
import { flushCompileCache } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { builtEdition, editionOf, isBuilt } from "./edition.ts";
import { house, programFile } from "./places.ts";

/** In a process of its own: the tools of the build are large, and the program needs none of them. */
const built = (): boolean => {
  const builder = fileURLToPath(new URL("./build.ts", import.meta.url));
  return spawnSync(process.execPath, [builder], { stdio: "inherit" }).status === 0;
};

if (isBuilt(editionOf(house)) || built()) {
  const { run } = await import(pathToFileURL(programFile).href);
  // What was compiled is kept now and not at the end: a process that is killed has no end.
  await run(builtEdition(), flushCompileCache);
} else process.exitCode = 1;
