import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/pinpoint.mjs", import.meta.url));

/** What a call of the real command answered. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command as a process of its own, with nothing of this one's settings but what is given. */
export const runPinpoint = (
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH: "/usr/bin:/bin", TZ: "UTC", ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => {
      said.out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said.err += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });
