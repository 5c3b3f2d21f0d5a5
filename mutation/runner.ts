/**
 * A test runner for Stryker that runs the tests of the reasoning inside one process. Vitest starts a worker and loads everything anew for
 * each change, two to three seconds; here a change costs the loading of the reasoning's own modules and the tests that reach it.
 *
 * Coverage is taken a test at a time with fresh modules, loading included: so each test is known to reach what it would reach alone, and a
 * change to a constant of a module is tried with every test that loads it.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type CollectedTest, takeCollected } from "./collected-tests.ts";
import { importFresh, startFresh } from "./fresh-modules.ts";

interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: object | undefined;
}

interface Result {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  readonly status: number;
  readonly failureMessage?: string;
}

interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string; readonly fileName: string };
}

const succeeded = 0;
const failed = 1;

const shared: typeof globalThis & { __stryker__?: Stryker } = globalThis;
shared.__stryker__ ??= {};
const stryker = shared.__stryker__;

/** Tests on random charts may notice a change in one run and not in the next: they are left out. */
const isRandom = (file: string): boolean => readFileSync(file, "utf8").includes("fast-check");
const testFiles = (): readonly string[] =>
  globSync("packages/reasoning/src/{criteria,options,procedures}/*.test.ts")
    .filter((file) => !isRandom(file))
    .sort();

const testsOf = async (file: string): Promise<readonly CollectedTest[]> => {
  await importFresh(resolve(file));
  return takeCollected();
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const resultOf = async (file: string, { name, run }: CollectedTest): Promise<Result> => {
  const began = performance.now();
  const known = { id: `${file}#${name}`, name, fileName: resolve(file) };
  try {
    await run();
    return { ...known, timeSpentMs: performance.now() - began, status: succeeded };
  } catch (error) {
    return { ...known, timeSpentMs: performance.now() - began, status: failed, failureMessage: messageOf(error) };
  }
};

/** One test alone, on modules nothing has used; what it and its imports reach is told under its id. */
const runAlone = async (file: string, name: string): Promise<Result> => {
  startFresh();
  stryker.currentTestId = `${file}#${name}`;
  const test = (await testsOf(file)).find((one) => one.name === name);
  if (!test) throw new Error(`${file} declares "${name}" in one run and not in the next.`);
  return resultOf(file, test);
};

/** The names to run by their file: the file named after the changed one first, as it will most likely notice. */
const byFile = (ids: readonly string[], changed: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const own = `/${basename(changed, ".ts")}.`;
  const ordered = [...ids.filter((id) => id.includes(own)), ...ids.filter((id) => !id.includes(own))];
  const names = new Map<string, Set<string>>();
  for (const id of ordered) {
    const [file = "", name = ""] = id.split(/#(.*)/s);
    names.set(file, (names.get(file) ?? new Set()).add(name));
  }
  return names;
};

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const perTest: Record<string, object> = {};
    stryker.mutantCoverage = { static: {}, perTest };
    const tests: Result[] = [];
    for (const file of testFiles()) {
      startFresh();
      stryker.currentTestId = file;
      const names = (await testsOf(file)).map(({ name }) => name);
      delete perTest[file];
      for (const name of names) tests.push(await runAlone(file, name));
    }
    stryker.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** Runs the tests that reach the change, until one notices it. */
  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun) {
    if (!testFilter) return { status: "error", errorMessage: "A change came without the tests that reach it." };
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    startFresh();
    let nrOfTests = 0;
    for (const [file, names] of byFile(testFilter, activeMutant.fileName)) {
      const failure = await this.failureIn(file, names);
      nrOfTests += failure.ran;
      if ((stryker.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY))
        return { status: "timeout", reason: "The change runs on and on." };
      if (failure.by !== undefined)
        return { status: "killed", killedBy: [failure.by], failureMessage: failure.says, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  private async failureIn(file: string, names: ReadonlySet<string>) {
    let ran = 0;
    try {
      for (const test of await testsOf(file)) {
        if (!names.has(test.name)) continue;
        ran += 1;
        const { id, status, failureMessage = "" } = await resultOf(file, test);
        if (status === failed) return { ran, by: id, says: failureMessage };
      }
    } catch (error) {
      takeCollected();
      return { ran, by: `${file}#${[...names][0] ?? ""}`, says: messageOf(error) };
    }
    return { ran, by: undefined, says: "" };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];
