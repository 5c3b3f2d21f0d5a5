import { describe, expect, it } from "vitest";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { classesOf, weakest } from "./class-of.ts";

const row = (is: Verdict["is"], className: NonNullable<Verdict["class"]>, parts: readonly Verdict[] = []): Verdict => ({
  is,
  says: say("packet.complete", {}),
  because: [],
  missing: [],
  class: className,
  ...(parts.length > 0 ? { parts } : {}),
});

describe("how far a whole verdict may be trusted", () => {
  it("no further than its weakest row, and second-hand outweighs a usual setting", () => {
    expect(weakest(["evidence", "default"])).toBe("default");
    expect(weakest(["evidence", "secondary", "default"])).toBe("secondary");
    expect(weakest([])).toBeUndefined();
  });

  it("counts the rows that decide: an unmet verdict rests on what is unmet", () => {
    const verdict = row("unmet", "evidence", [row("met", "secondary"), row("unmet", "evidence")]);
    expect(classesOf(verdict)).toEqual(["evidence"]);
    expect(classesOf(row("met", "evidence", [row("met", "secondary", [row("met", "default")])]))).toEqual([
      "secondary",
      "default",
    ]);
  });
});
