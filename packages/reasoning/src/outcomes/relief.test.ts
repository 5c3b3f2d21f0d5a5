import { describe, expect, it } from "vitest";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { historyOf } from "../procedures/history.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { lowerJoints } from "../testing/judge.ts";
import { knowledge } from "../testing/knowledge.ts";
import { reliefOutcomes } from "./relief.ts";

const ablation: readonly Written[] = [
  {
    id: "rfa",
    kind: "procedure",
    at: "2026-01-10",
    body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: lowerJoints, painBefore: 7 },
  },
  { kind: "relief", at: "2026-04-10", body: { of: "rfa", pain: 2 } },
  { kind: "relief", at: "2026-07-10", body: { of: "rfa", pain: 2 } },
];
const operation = (procedure: string): Written => ({
  kind: "procedure",
  at: "2026-05-10",
  body: { procedure, purpose: "therapeutic", targets: [] },
});
const durationWith = (procedure: string, known = knowledge) => {
  const view = viewOf(
    chartOf({}, ...ablation, operation(procedure)),
    compile(knowledge).index,
    knowledge.codedComplaints,
    { asOf: "2026-09-15" },
  );
  return reliefOutcomes(historyOf(view), known).find(({ of }) => of === "rfa")?.duration;
};

describe("the relief of a procedure", () => {
  it("ends with an operation that the knowledge calls a rescue", () => {
    for (const procedure of knowledge.operations.rescue)
      expect([procedure, durationWith(procedure)]).toEqual([procedure, { days: 120, ended: "surgery" }]);
    expect(knowledge.operations.rescue).toContain("lumbar-fusion");
  });

  it("goes on through any other, and through one the knowledge no longer names", () => {
    expect(durationWith("carpal-tunnel-release")).toEqual({ days: 181, ended: null });
    const without = { ...knowledge, operations: { ...knowledge.operations, rescue: ["hip-replacement"] } };
    expect(durationWith("lumbar-fusion", without)).toEqual({ days: 181, ended: null });
  });
});
