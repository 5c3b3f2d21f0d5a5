import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { build } from "./build.ts";

describe("the server's pages", () => {
  let bundle = "";
  beforeAll(() => {
    expect(build()).toBe(true);
    bundle = readFileSync(new URL("../build/server/index.js", import.meta.url), "utf8");
  });
  it("share the keys of the context with the server instead of holding a copy", () => {
    expect(bundle).toContain('from "@pinpoint/web/context"');
    expect(bundle).not.toMatch(/servicesKey\s*=/);
  });
  it("leave every other room to Node", () => {
    expect(bundle).not.toMatch(/#region \.\.\/(chart|interop|knowledge|platform|reasoning|wording)\//);
  });
});

describe("the bundled program", () => {
  it("holds the pages and the server around one copy of the context's keys", () => {
    expect(build()).toBe(true);
    const folder = new URL("../build/program/", import.meta.url);
    const parts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const text = parts.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    expect(text.match(/servicesKey\S* = createContext/g)).toHaveLength(1);
    const imported = [...text.matchAll(/^import [^;\n]*?from "([^".][^"]*)";$/gm)].map(([, name = ""]) => name);
    expect([...new Set(imported)].filter((name) => !name.startsWith("node:"))).toEqual(["@node-rs/argon2"]);
  });
});
