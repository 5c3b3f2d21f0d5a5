import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Command, complain } from "./command.ts";

const help = `pinpoint start

Builds the program when its sources have changed, starts the database and the server, and prints the address.
The same as npm start. PORT (default 4000), DATABASE_URL, PINPOINT_SECRET and PINPOINT_HOME are honoured.
`;

const program = fileURLToPath(new URL("../../web/bin/start.mjs", import.meta.url));

/** Runs the program to its end, passing signals on. */
const runProgram = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program], { stdio: "inherit" });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
    child.on("exit", (code) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });

export const startCommand: Command = {
  name: "start",
  about: "builds what has changed, starts database and server, prints the address",
  help,
  run: async (args) => {
    if (args.length > 0) {
      complain("Write: pinpoint start, without further words.");
      return 2;
    }
    return runProgram();
  },
};
