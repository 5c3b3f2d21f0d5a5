import { describe, expect, it } from "vitest";
import { say } from "../says.ts";
import { called, type Verdict, verdict } from "../verdict.ts";
import { weaker, weakestIn } from "./class-of.ts";

const row = (is: Verdict["is"], className: NonNullable<Verdict["class"]>, parts: readonly Verdict[] = []): Verdict =>
  called(verdict(is, say("packet.complete", {}), [], [], parts), {
    id: undefined,
    title: undefined,
    source: undefined,
    class: className,
  });

describe("how far a whole verdict may be trusted", () => {
  it("no further than the weaker of two, and second-hand outweighs a usual setting", () => {
    expect(weaker("evidence", "default")).toBe("default");
    expect(weaker("secondary", "default")).toBe("secondary");
    expect(weaker("default", "secondary")).toBe("secondary");
    expect(weaker("default", undefined)).toBe("default");
  });

  it("counts the rows that decide: an unmet verdict rests on what is unmet", () => {
    expect(weakestIn("evidence", row("unmet", "evidence", [row("met", "secondary"), row("unmet", "default")]))).toBe(
      "default",
    );
  });

  it("looks however deep, and never trusts more than the policy itself", () => {
    const deep = row("met", "evidence", [row("met", "default", [row("met", "secondary")])]);
    expect(weakestIn("evidence", deep)).toBe("secondary");
    expect(weakestIn("caution", deep)).toBe("caution");
  });
});
