#!/usr/bin/env node
// Plain JavaScript, so that an old Node can read it: hands over to the Node 24 that was installed with the project.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(realpathSync(fileURLToPath(import.meta.url)));
const program = join(here, "../src/pinpoint.ts");
const major = Number(process.versions.node.split(".")[0]);

if (major >= 24) {
  await import(program);
} else {
  const own = join(here, "../../../node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(own)) {
    process.stderr.write("Pinpoint runs on Node 24, which npm ci installs with it; run npm ci first.\n");
    process.exit(1);
  }
  const child = spawn(own, [program, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
