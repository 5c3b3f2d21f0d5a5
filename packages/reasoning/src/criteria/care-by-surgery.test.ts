import { describe, expect, it } from "vitest";
import { chartOf, complaint } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";
import { knowledge } from "../testing/knowledge.ts";

const rule = (surgery: boolean) => ({
  conservativeCare: {
    minWeeks: 4,
    components: { anyOf: [{ therapies: ["physical-therapy"], ...(surgery ? { surgery } : {}) }] },
  },
});
const saysOf = (condition: string, surgery = true): string =>
  judge(rule(surgery), chartOf({}, complaint(), { kind: "condition", body: { condition } })).says.key;

describe("an operation on the spine as care", () => {
  it("is told by the words the knowledge names", () => {
    for (const word of knowledge.operations.spineWords)
      for (const condition of [word, `lumbar-${word}`, `${word}-l4`])
        expect([condition, saysOf(condition)]).not.toEqual([condition, "criterion.care.component"]);
    expect(knowledge.operations.spineWords).toEqual(expect.arrayContaining(["fusion", "laminectomy"]));
  });

  it("is no other condition, and counts only where the payer lets it", () => {
    expect(saysOf("spinal-stenosis")).toBe("criterion.care.component");
    expect(saysOf("knee-replacement")).toBe("criterion.care.component");
    expect(saysOf("lumbar-fusion", false)).toBe("criterion.care.component");
  });
});
