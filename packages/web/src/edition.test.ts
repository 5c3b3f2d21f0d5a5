import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtEdition, editionOf, isBuilt, stampFor } from "./edition.ts";

let house = "";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "pinpoint-edition-"));
  write("package-lock.json", "{}");
  write("examples/invented.json", "{}");
  write("packages/knowledge/content/findings/slump.yaml", "moves: 1.20");
  write("packages/web/src/start.ts", "export const one = 1;");
  write("packages/web/package.json", "{}");
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

describe("the edition", () => {
  it("is the same as long as nothing changes", () => {
    expect(editionOf(house)).toBe(editionOf(house));
  });

  it.each([
    ["knowledge", "packages/knowledge/content/findings/slump.yaml", "moves: 1.30"],
    ["a source", "packages/web/src/start.ts", "export const one = 2;"],
    ["a room's manifest", "packages/web/package.json", '{"type":"module"}'],
    ["the lock of the libraries", "package-lock.json", '{"a":1}'],
    ["an example", "examples/invented.json", "[]"],
    ["a file that is new", "packages/web/app/about/page.tsx", ""],
  ])("is another when %s is edited", (_what, path, text) => {
    const before = editionOf(house);
    write(path, text);
    expect(editionOf(house)).not.toBe(before);
  });

  it("sees an edit that keeps a file's length and its time", () => {
    const path = join(house, "packages/knowledge/content/findings/slump.yaml");
    const before = editionOf(house);
    const { atime, mtime, size } = statSync(path);
    writeFileSync(path, "moves: 9.20");
    utimesSync(path, atime, mtime);
    expect(statSync(path).size).toBe(size);
    expect(editionOf(house)).not.toBe(before);
  });

  it("is another when a file is taken away, or stands elsewhere", () => {
    const before = editionOf(house);
    rmSync(join(house, "packages/web/src/start.ts"));
    const without = editionOf(house);
    expect(without).not.toBe(before);
    write("packages/web/src/begin.ts", "export const one = 1;");
    expect([before, without]).not.toContain(editionOf(house));
  });

  it("does not follow from tests", () => {
    const before = editionOf(house);
    write("packages/web/src/start.test.ts", "");
    expect(editionOf(house)).toBe(before);
  });
});

describe("a build", () => {
  const folder = () => join(house, "packages/web/build");
  beforeEach(() => {
    write("packages/web/build/program/program.js", "export const run = () => {};");
    write("packages/web/build/client/assets/page.css", "a{}");
    const { path, text } = stampFor("edition-1", folder());
    writeFileSync(path, text);
  });

  it("is taken for the edition it was made from, and for no other", () => {
    expect(isBuilt("edition-1", folder())).toBe(true);
    expect(isBuilt("edition-2", folder())).toBe(false);
    expect(builtEdition(folder())).toBe("edition-1");
  });

  it.each([
    ["a file was cut short", () => truncateSync(join(folder(), "program/program.js"), 9)],
    ["a file was changed", () => writeFileSync(join(folder(), "program/program.js"), "export const run = () => 1;")],
    ["a file is gone", () => rmSync(join(folder(), "client/assets/page.css"))],
    ["a file was added", () => writeFileSync(join(folder(), "program/other.js"), "")],
    ["its mark was cut short", () => truncateSync(join(folder(), "built"), 12)],
    ["its mark is gone", () => rmSync(join(folder(), "built"))],
    ["it is gone", () => rmSync(folder(), { recursive: true })],
  ])("is made anew when %s", (_what, spoil) => {
    spoil();
    expect(isBuilt("edition-1", folder())).toBe(false);
  });
});
