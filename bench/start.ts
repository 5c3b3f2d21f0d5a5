// How long a second start takes, from the command to the printed address: node bench/start.ts [rounds]
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "../packages/web/src/build.ts";
import { newHome, program } from "../packages/web/src/testing/running-program.ts";
import { median } from "./measure.ts";

export interface Times {
  /** Milliseconds, over the rounds. */
  readonly median: number;
  readonly worst: number;
}

export interface StartResult {
  readonly rounds: number;
  /** Everything built and the database there: the program alone, and by `npm start`. The aims are 1200 and 1600. */
  readonly program: Times;
  readonly npm: Times;
}

const house = fileURLToPath(new URL("..", import.meta.url));

const untilAddress = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (text) => {
      said += text;
      if (/http:\/\/localhost:\d+/.test(said)) resolve();
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code} before it gave an address`)));
  });

/** Milliseconds from the command to the address; the program has ended when this answers. */
const startOnce = async (command: readonly string[], home: string): Promise<number> => {
  const [first = "", ...rest] = command;
  const began = performance.now();
  const child = spawn(first, rest, {
    cwd: house,
    env: { ...process.env, PORT: "0", PINPOINT_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await untilAddress(child);
  const took = performance.now() - began;
  child.kill("SIGTERM");
  await once(child, "exit");
  return took;
};

const times = async (command: readonly string[], rounds: number, home: string): Promise<Times> => {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) all.push(await startOnce(command, home));
  return { median: Math.round(median(all)), worst: Math.round(Math.max(...all)) };
};

export const benchStart = async (rounds = 7): Promise<StartResult> => {
  if (!build()) throw new Error("the program could not be built");
  const home = newHome();
  const own = [process.execPath, program];
  try {
    // The first start makes the database, the second keeps what Node compiled of a start without that.
    await startOnce(own, home.path);
    await startOnce(own, home.path);
    return {
      rounds,
      program: await times(own, rounds, home.path),
      npm: await times(["npm", "start", "--silent"], rounds, home.path),
    };
  } finally {
    home.remove();
  }
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await benchStart(Number(process.argv[2] ?? 7)))}\n`);
