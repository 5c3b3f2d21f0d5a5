import { readdirSync, readFileSync } from "node:fs";
import { readChartFile } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { knowledge } from "../testing/knowledge.ts";

const asOf = "2026-09-15";
const order = (procedure: string, planned: object, purpose: string): Written => ({
  kind: "order",
  body: { procedure, purpose, targets: [{ structure: "facet-joint", level: "C5-6", side: "left" }], planned },
});

const neck = complaint({ region: "neck", pattern: "radicular" });
const headache = complaint({ region: "neck", pattern: "headache" });

const optionOf = (region: Written, procedure: string, planned: object, purpose: string) =>
  assess(chartOf({}, region, order(procedure, planned, purpose)), knowledge, { asOf }).options?.find(
    ({ treatment }) => treatment === procedure,
  );

const tests = [
  ["lumbar-medial-branch-block", complaint()],
  ["thoracic-medial-branch-block", complaint({ region: "thoracic" })],
  ["cervical-medial-branch-block", complaint({ region: "neck" })],
  ["third-occipital-nerve-block", headache],
  ["genicular-nerve-block", complaint({ region: "knee", pattern: "joint" })],
  ["si-joint-injection", complaint()],
] as const;

/** The rule that forbids, as it stands among the points of safety. */
const forbidding = (option: ReturnType<typeof optionOf>, rule: string) =>
  option?.safety.parts?.find(({ id }) => id === rule)?.is;

describe("a test that is planned so that its answer is worth nothing", () => {
  it.each(tests)("is not ready with sedation: %s", (procedure, region) => {
    const option = optionOf(region, procedure, { sedation: "moderate" }, "diagnostic");
    expect(option?.readiness).not.toBe("ready");
    expect(forbidding(option, "test-without-sedation")).toBe("unmet");
    expect(
      option?.safety.parts?.filter(({ title }) => JSON.stringify(title).includes("diagnostic block")),
    ).toHaveLength(3);
  });
  it.each(tests)("is not ready with a steroid: %s", (procedure, region) => {
    const option = optionOf(region, procedure, { drugs: [{ drug: "triamcinolone" }] }, "diagnostic");
    expect(option?.readiness).not.toBe("ready");
    expect(forbidding(option, "test-without-steroid")).toBe("unmet");
  });
});

describe("a needle at the neck", () => {
  it.each([
    ["cervical-interlaminar-esi", neck],
    ["cervical-transforaminal-esi", neck],
    ["cervical-rfa", complaint({ region: "neck" })],
    ["third-occipital-rfa", headache],
  ] as const)("is not ready with deep sedation: %s", (procedure, region) => {
    const option = optionOf(region, procedure, { sedation: "deep" }, "therapeutic");
    expect(option?.readiness).not.toBe("ready");
    expect(forbidding(option, "sedation-at-the-neck")).toBe("unmet");
  });
  it("is not ready with a particulate steroid at the foramen", () => {
    const option = optionOf(neck, "cervical-transforaminal-esi", { drugs: [{ drug: "triamcinolone" }] }, "therapeutic");
    expect(option?.readiness).not.toBe("ready");
    expect(forbidding(option, "particulate-at-the-neck")).toBe("unmet");
  });
});

describe("an option that was ready", () => {
  const examples = new URL("../../../../examples/", import.meta.url);
  const read = (text: string) => {
    const chart = readChartFile(text, { today: "2026-11-24" });
    if (!chart.ok) throw new Error("the example does not read");
    return chart.value;
  };
  const day = "2026-09-15";
  const ready = (text: string) =>
    assess(read(text), knowledge, { asOf: day }).options?.find(
      ({ treatment, readiness }) => treatment === "lumbar-medial-branch-block" && readiness === "ready",
    );
  const withOrder = (text: string, planned: object): string => {
    const file: { patient: object; entries: object[] } = JSON.parse(text);
    const body = {
      procedure: "lumbar-medial-branch-block",
      purpose: "diagnostic",
      targets: [{ structure: "medial-branch", level: "L3", side: "left" }],
      planned,
    };
    return JSON.stringify({ ...file, entries: [...file.entries, { kind: "order", at: day, body }] });
  };
  const after = (text: string, planned: object) =>
    assess(read(withOrder(text, planned)), knowledge, { asOf: day }).options?.find(
      ({ treatment }) => treatment === "lumbar-medial-branch-block",
    );

  it("is unsuitable once such a plan is ordered, and says what is wrong with it", () => {
    const texts = readdirSync(examples).map((name) => readFileSync(new URL(name, examples), "utf8"));
    const before = texts.filter((text) => ready(text));
    expect(before.length).toBeGreaterThan(0);
    for (const text of before) {
      expect(after(text, {})?.readiness).toBe("ready");
      expect(after(text, { sedation: "moderate" })).toMatchObject({
        readiness: "unsuitable",
        why: { key: "text", values: { en: "Sedation in a diagnostic block makes it answer falsely" } },
      });
      expect(after(text, { drugs: [{ drug: "triamcinolone" }] })).toMatchObject({
        readiness: "unsuitable",
        why: { key: "text", values: { en: "A steroid in a diagnostic block makes its answer last falsely" } },
      });
    }
  });
});
