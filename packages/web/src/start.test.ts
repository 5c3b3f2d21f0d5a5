import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { build } from "./build.ts";
import { newHome, program, type Run, type Running, runProgram } from "./testing/running-program.ts";

const cleanUps: (() => unknown)[] = [];

const freshHome = (): string => {
  const home = newHome();
  cleanUps.push(home.remove);
  return home.path;
};

const run = (options: Partial<Run> = {}): Running => {
  const running = runProgram({ port: "0", home: freshHome(), ...options });
  cleanUps.push(running.stop);
  return running;
};

beforeAll(() => expect(build()).toBe(true));
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

describe("the started program", { timeout: 120_000 }, () => {
  it("gives a page that knows who is signed in, then ends at once and cleanly on SIGTERM", async () => {
    const { child, heard, address } = run();
    const url = await address();
    const entered = await fetch(`${url}/demo`, {
      method: "POST",
      body: new URLSearchParams({ role: "physician" }),
      headers: { origin: url },
      redirect: "manual",
    });
    expect(entered.status).toBe(302);
    const cookies = entered.headers.getSetCookie().map((one) => one.split(";")[0]);
    const answer = await fetch(`${url}/about`, { headers: { cookie: cookies.join("; ") } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("/sign-out");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(heard.err).toBe("");
  });

  it("ends as cleanly when it is asked twice, as by Ctrl-C under npm, which passes the signal on", async () => {
    const home = freshHome();
    const { child, address } = run({ home });
    await address();
    child.kill("SIGINT");
    await new Promise((next) => setTimeout(next, 20));
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(existsSync(join(home, "owner.pid"))).toBe(false);
  });

  it("says one sentence and ends with 1 beside one that runs on the same data", async () => {
    const home = freshHome();
    await run({ home }).address();
    const second = run({ home });
    expect(await once(second.child, "exit")).toEqual([1, null]);
    expect(second.heard.err.trim().split("\n")).toHaveLength(1);
    expect(second.heard.err).toMatch(/already runs/);
  });

  it("says one sentence and ends with 1 when its port is taken", async () => {
    const { port } = new URL(await run().address());
    const second = run({ port });
    expect(await once(second.child, "exit")).toEqual([1, null]);
    expect(second.heard.err.trim().split("\n")).toHaveLength(1);
    expect(second.heard.err).toMatch(/Port \d+ is taken/);
  });

  it("ends when the shell that started it is gone", async () => {
    const shell = run({ command: ["sh", "-c", `"${process.execPath}" "${program}"; true`] });
    const url = await shell.address();
    shell.child.kill("SIGKILL");
    const answers = () =>
      fetch(url).then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 100 && (await answers()); tries++) await new Promise((next) => setTimeout(next, 100));
    expect(await answers()).toBe(false);
  });
});
