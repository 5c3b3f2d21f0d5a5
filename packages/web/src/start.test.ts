import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { build } from "./build.ts";

const program = fileURLToPath(new URL("./start.ts", import.meta.url));
const running: ChildProcess[] = [];

const homes: string[] = [];
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), "pinpoint-web-"));
  chmodSync(home, 0o755);
  homes.push(home);
  return home;
};

const run = (command: string, args: string[], port: string, home = newHome()) => {
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: "production", PORT: port, PINPOINT_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  const heard = { out: "", err: "" };
  child.stdout.on("data", (text) => (heard.out += text));
  child.stderr.on("data", (text) => (heard.err += text));
  return { child, heard };
};

const until = async <T>(look: () => T | undefined): Promise<T> => {
  for (const started = Date.now(); Date.now() - started < 50_000; await new Promise((next) => setTimeout(next, 50))) {
    const seen = look();
    if (seen !== undefined) return seen;
  }
  throw new Error("waited 50 seconds");
};

const addressIn = (heard: { out: string }) => until(() => /http:\/\/localhost:\d+/.exec(heard.out)?.[0]);

beforeAll(() => expect(build()).toBe(true));
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await Promise.race([once(child, "exit"), new Promise((next) => setTimeout(next, 5_000))]);
      child.kill("SIGKILL");
    }
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

describe("the started program", { timeout: 120_000 }, () => {
  it("gives a page that knows who is signed in, then ends at once and cleanly on SIGTERM", async () => {
    const { child, heard } = run(process.execPath, [program], "0");
    const address = await addressIn(heard);
    const entered = await fetch(`${address}/demo`, {
      method: "POST",
      body: new URLSearchParams({ role: "physician" }),
      headers: { origin: address },
      redirect: "manual",
    });
    expect(entered.status).toBe(302);
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const answer = await fetch(address, { headers: { cookie } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("/sign-out");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(heard.err).toBe("");
  });

  it("says one sentence and ends with 1 beside one that runs on the same data", async () => {
    const home = newHome();
    await addressIn(run(process.execPath, [program], "0", home).heard);
    const second = run(process.execPath, [program], "0", home);
    expect(await once(second.child, "exit")).toEqual([1, null]);
    expect(second.heard.err.trim().split("\n")).toHaveLength(1);
    expect(second.heard.err).toMatch(/already runs/);
  });

  it("says one sentence and ends with 1 when its port is taken", async () => {
    const first = run(process.execPath, [program], "0");
    const { port } = new URL(await addressIn(first.heard));
    const second = run(process.execPath, [program], port);
    expect(await once(second.child, "exit")).toEqual([1, null]);
    expect(second.heard.err.trim().split("\n")).toHaveLength(1);
    expect(second.heard.err).toMatch(/Port \d+ is taken/);
  });

  it("ends when the shell that started it is gone", async () => {
    const shell = run("sh", ["-c", `"${process.execPath}" "${program}"; true`], "0");
    const address = await addressIn(shell.heard);
    shell.child.kill("SIGKILL");
    const answers = () =>
      fetch(address).then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 100 && (await answers()); tries++) await new Promise((next) => setTimeout(next, 100));
    expect(await answers()).toBe(false);
  });
});
