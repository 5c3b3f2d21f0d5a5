import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { localPath } from "../form/local-path.ts";

const app = fileURLToPath(new URL("..", import.meta.url));
const files = globSync("**/{messages,samples}.ts", { cwd: app }).filter((path) => !path.startsWith("language"));

type Table = Record<string, unknown>;
const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

describe("the texts of the pages", () => {
  it("are found", () => expect(files.length).toBeGreaterThan(6));

  for (const file of files)
    it(`of ${file} say everything in English and in Spanish`, async () => {
      const module: unknown = await import(`${app}/${file}`);
      for (const messages of Object.values(isTable(module) ? module : {})) {
        if (!isTable(messages) || !isTable(messages.en) || !isTable(messages.es)) continue;
        expect(Object.keys(messages.es).sort()).toEqual(Object.keys(messages.en).sort());
        for (const [key, text] of Object.entries(messages.es)) {
          expect(typeof text, key).toBe(typeof messages.en[key]);
          expect(text, key).not.toBe("");
        }
      }
    });
});

describe("a path to go back to", () => {
  it("never leads to another site", () => {
    expect(localPath("/clinic?x=1")).toBe("/clinic?x=1");
    for (const path of [
      "//evil.test",
      "/\\evil.test",
      "https://evil.test",
      "/a\\b",
      "/\t/evil.test",
      "",
      null,
      undefined,
    ])
      expect(localPath(path)).toBe("/");
  });
});
