import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Command, complain } from "./command.ts";

const help = `pinpoint start

Builds the pages when they are older than their sources, starts the database and the server, and prints the address.
The same as npm start. PORT (default 4000), DATABASE_URL, PINPOINT_SECRET and PINPOINT_HOME are honoured.
`;

const web = (file: string): string => fileURLToPath(new URL(`../../web/src/${file}`, import.meta.url));

/** Runs one program to its end, passing signals on. */
const runProgram = (file: string): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [web(file)], { stdio: "inherit" });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
    child.on("exit", (code) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });

export const startCommand: Command = {
  name: "start",
  about: "builds the pages, starts database and server, prints the address",
  help,
  run: async (args) => {
    if (args.length > 0) {
      complain("Write: pinpoint start, without further words.");
      return 2;
    }
    const built = await runProgram("build.ts");
    return built === 0 ? runProgram("start.ts") : built;
  },
};
