import { describe, expect, it } from "vitest";
import { faultsOf } from "./layers.ts";

describe("the floor plan", () => {
  it.each([
    [
      "a lower room that knows a higher one",
      "packages/chart/src/a.ts",
      'import { load } from "@pinpoint/knowledge";',
      /chart may not import knowledge/,
    ],
    [
      "a type import the wrong way",
      "packages/knowledge/src/a.ts",
      'import type { Assessment } from "@pinpoint/reasoning";',
      /knowledge may not import reasoning/,
    ],
    [
      "a re-export the wrong way",
      "packages/reasoning/src/a.ts",
      'export { render } from "@pinpoint/wording";',
      /reasoning may not import wording/,
    ],
    [
      "an import that leaves the room by its path",
      "packages/web/src/a.ts",
      'import { assess } from "../../reasoning/src/assess.ts";',
      /leaves the room/,
    ],
    [
      "the disk in a pure room",
      "packages/reasoning/src/a.ts",
      'import { readFileSync } from "node:fs";',
      /is pure and may not import node:fs/,
    ],
    [
      "chance in a pure room",
      "packages/reasoning/src/a.ts",
      "export const a = Math.random();",
      /may not use Math.random/,
    ],
    ["a room nobody planned", "packages/helpers/src/a.ts", "export const a = 1;", /is not in the floor plan/],
  ])("finds %s", (_, path, text, fault) => {
    expect(faultsOf(path, text)[0]).toMatch(fault);
  });

  it("has nothing against an import up the table", () => {
    expect(
      faultsOf(
        "packages/platform/src/a.ts",
        'import { assess } from "@pinpoint/reasoning";\nimport { readFileSync } from "node:fs";',
      ),
    ).toEqual([]);
  });
});
