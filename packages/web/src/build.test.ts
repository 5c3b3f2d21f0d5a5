import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { build, isStale } from "./build.ts";

describe("the build", () => {
  it("is made anew when it is missing or older than what it was made from", () => {
    expect(isStale(0, [1])).toBe(true);
    expect(isStale(10, [1, 11])).toBe(true);
    expect(isStale(10, [1, 10])).toBe(false);
  });
});

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
