import { describe, expect, it } from "vitest";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const root = { structure: "nerve-root", level: "L5", side: "left" };
const epidural = (at: string, purpose: string, targets: object[] = [root]): Written => ({
  kind: "procedure",
  at,
  body: { procedure: "lumbar-transforaminal-esi", purpose, targets },
});
/** Met in a first, unmet in a second, unknown in any later one, and each says its stage by that. */
const byStage = (more: object = {}) => ({
  stage: {
    of: ["lumbar-transforaminal-esi"],
    first: { chart: { complaint: { region: ["lumbar"] } } },
    second: { chart: { complaint: { region: ["neck"] } } },
    repeat: { finding: { anyOf: ["spurling"], is: "present" } },
    ...more,
  },
});
const asked = {
  request: {
    procedure: "lumbar-transforaminal-esi",
    targets: [{ structure: "nerve-root", level: "L5", side: "left" }] as const,
  },
};
const is = (rule: object, ...entries: Written[]) => judge(rule, chartOf({}, complaint(), ...entries), asked).is;

describe("the stage of a procedure", () => {
  it("is the first, the second, a repeat by how many came before at the place", () => {
    expect(is(byStage())).toBe("met");
    expect(is(byStage(), epidural("2026-05-01", "therapeutic"))).toBe("unmet");
    expect(is(byStage(), epidural("2026-05-01", "therapeutic"), epidural("2026-07-01", "therapeutic"))).toBe("unknown");
  });

  it("counts another root only where the region is asked for", () => {
    const s1 = epidural("2026-05-01", "therapeutic", [{ structure: "nerve-root", level: "S1", side: "left" }]);
    expect(is(byStage(), s1)).toBe("met");
    expect(is(byStage({ scope: "region" }), s1)).toBe("unmet");
  });

  it("counts only one purpose where it is named", () => {
    expect(is(byStage({ purpose: "therapeutic" }), epidural("2026-05-01", "diagnostic"))).toBe("met");
    expect(is(byStage({ purpose: "therapeutic" }), epidural("2026-05-01", "therapeutic"))).toBe("unmet");
  });

  it("is a first again when the months of a new episode have passed", () => {
    expect(is(byStage({ resetAfterMonths: 24 }), epidural("2024-10-26", "therapeutic"))).toBe("met");
    expect(is(byStage({ resetAfterMonths: 24 }), epidural("2024-10-27", "therapeutic"))).not.toBe("met");
  });
});

describe("an exception", () => {
  const unless = (criterion: object, exception: object) => ({ unless: { criterion, exception } });
  const yes = { chart: { complaint: { region: ["lumbar"] } } };
  const no = { chart: { complaint: { region: ["neck"] } } };
  const open = { finding: { anyOf: ["spurling"], is: "present" } };

  it("excuses what is not met; what is open stays open until both are known", () => {
    const chart = chartOf({}, complaint());
    expect(judge(unless(no, yes), chart)).toMatchObject({ is: "met", excused: true });
    expect(judge(unless(no, no), chart).is).toBe("unmet");
    expect(judge(unless(no, open), chart).is).toBe("unknown");
    expect(judge(unless(open, no), chart).is).toBe("unknown");
    expect(judge(unless(yes, open), chart).is).toBe("met");
  });
});
