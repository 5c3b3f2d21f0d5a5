import { describe, expect, it } from "vitest";
import { chartOf, mri, seen, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const seenAt = (finding: string, result: string, more: object = {}, at = "2026-09-14"): Written => ({
  id: finding,
  kind: "finding",
  at,
  body: { finding, result, ...more },
});
const on = (side: "left" | "right") => ({ site: { region: "leg", side } });
const verdict = (rule: object, entries: readonly Written[], request: object = {}) =>
  judge({ finding: rule }, chartOf({}, ...entries), { request });
const ask = (...ids: string[]) =>
  ids.map((finding) => ({
    record: finding,
    says: { key: "need.finding", values: { finding } },
    settles: ["lumbar-rfa"],
  }));
const signs = ["straight-leg-raise", "slump"];

describe("a finding that has to be there", () => {
  const rule = { anyOf: signs, is: "present" };
  it("is met by one of them, which is named", () => {
    expect(verdict(rule, [seenAt("straight-leg-raise", "absent"), seenAt("slump", "present")])).toMatchObject({
      is: "met",
      says: { key: "criterion.finding.present", values: { finding: "slump" } },
      because: ["slump"],
      missing: [],
    });
  });

  it("is unmet when none of those that were looked for is, and all were", () => {
    const none = [seenAt("straight-leg-raise", "absent"), seenAt("slump", "absent")];
    expect(verdict(rule, none)).toMatchObject({
      is: "unmet",
      says: { key: "criterion.finding.none", values: { findings: signs } },
      because: signs,
    });
  });

  it("is open while one was not looked for, which is asked", () => {
    expect(verdict(rule, [seenAt("straight-leg-raise", "absent")])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.finding.unknown", values: { findings: ["slump"] } },
      because: ["straight-leg-raise"],
      missing: ask("slump"),
    });
    expect(verdict({ ...rule, unstated: "absent" }, [seenAt("straight-leg-raise", "absent")])).toMatchObject({
      is: "unmet",
      because: ["straight-leg-raise"],
    });
  });
});

describe("a finding that may not be there", () => {
  const rule = { anyOf: signs, is: "absent" };
  it("is unmet by one that is, which is named", () => {
    expect(verdict(rule, [seenAt("straight-leg-raise", "absent"), seenAt("slump", "present")])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.finding.present", values: { finding: "slump" } },
      because: ["slump"],
    });
  });

  it("is met once all were looked for, and open before, unless silence counts", () => {
    expect(verdict(rule, [seenAt("straight-leg-raise", "absent"), seenAt("slump", "absent")])).toMatchObject({
      is: "met",
      says: { key: "criterion.finding.none", values: { findings: signs } },
      because: signs,
    });
    expect(verdict(rule, [seenAt("slump", "absent")])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.finding.unknown", values: { findings: ["straight-leg-raise"] } },
      because: ["slump"],
      missing: ask("straight-leg-raise"),
    });
    expect(verdict({ ...rule, unstated: "absent" }, [])).toMatchObject({ is: "met", because: [] });
  });
});

describe("the side of a finding", () => {
  const rule = { anyOf: ["straight-leg-raise"], is: "present" };
  const root = (side: "left" | "right" | "both") => ({
    targets: [{ structure: "nerve-root" as const, level: "L5", side }],
  });
  it("is that of a request for one side, and any for both", () => {
    const left = [seenAt("straight-leg-raise", "present", on("left"))];
    expect(verdict(rule, left, root("left")).is).toBe("met");
    expect(verdict(rule, left, root("right")).is).toBe("unknown");
    expect(verdict(rule, left, root("both")).is).toBe("met");
    const right = [seenAt("straight-leg-raise", "present", on("right"))];
    expect(verdict(rule, right, root("right")).is).toBe("met");
    expect(verdict(rule, right, root("left")).is).toBe("unknown");
    expect(verdict(rule, right, root("both")).is).toBe("met");
    expect(verdict(rule, right, { targets: [] }).is).toBe("met");
  });
});

describe("the age of a finding", () => {
  it("six months to the day it counts, a day more and it has to be looked for again", () => {
    const rule = { anyOf: ["slump"], is: "present", maxAgeMonths: 6 };
    expect(verdict(rule, [seenAt("slump", "present", {}, "2026-04-26")]).is).toBe("met");
    expect(verdict(rule, [seenAt("slump", "present", {}, "2026-04-25")])).toMatchObject({
      is: "unknown",
      because: [],
      missing: ask("slump"),
    });
    expect(verdict({ ...rule, is: "absent" }, [seenAt("slump", "present", {}, "2026-04-25")]).is).toBe("unknown");
    expect(verdict(rule, []).is).toBe("unknown");
  });
});

describe("an exclusion that is screened for", () => {
  const rule = {
    anyOf: ["spinal-contusion"],
    is: "absent",
    screenedBy: { findings: ["fever", "night-pain"], imaging: { modality: ["mri", "ct"], region: ["lumbar"] } },
  };
  const study: Written = { ...mri("lumbar", seen("disc-herniation")), id: "mri" };
  const asked = [seenAt("fever", "absent"), seenAt("night-pain", "absent")];

  it("holds once all that would have shown it was looked at", () => {
    expect(verdict(rule, [...asked, study])).toMatchObject({
      is: "met",
      says: { key: "criterion.finding.none", values: { findings: ["spinal-contusion"] } },
      because: ["fever", "night-pain", "mri"],
      missing: [],
    });
  });

  it("asks for the questions and the study that are owed, and not for the rest", () => {
    expect(verdict(rule, [seenAt("fever", "absent")])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.finding.unscreened", values: { findings: ["spinal-contusion"] } },
      because: ["fever"],
      missing: [
        ...ask("night-pain"),
        {
          record: "imaging",
          says: { key: "need.study", values: { modalities: ["mri", "ct"], regions: ["lumbar"] } },
          settles: ["lumbar-rfa"],
        },
      ],
    });
    expect(verdict(rule, [...asked, { ...mri("neck"), id: "neck" }]).missing).toHaveLength(1);
    expect(verdict(rule, [seenAt("fever", "absent"), study]).missing).toMatchObject(ask("night-pain"));
  });

  it("is open again when one of them speaks for it, which is named", () => {
    expect(verdict(rule, [seenAt("fever", "present"), seenAt("night-pain", "absent"), study])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.finding.raised", values: { findings: ["fever"] } },
      because: ["fever"],
      missing: ask("spinal-contusion"),
    });
  });

  it("needs no study where the rule asks for none", () => {
    const plain = { ...rule, screenedBy: { findings: ["fever"] } };
    const { is, because } = verdict(plain, [seenAt("fever", "absent")]);
    expect([is, because]).toEqual(["met", ["fever"]]);
  });

  it("is over when it was found, or looked for and not found", () => {
    expect(verdict(rule, [seenAt("spinal-contusion", "present"), ...asked, study]).is).toBe("unmet");
    expect(verdict(rule, [seenAt("spinal-contusion", "absent")])).toMatchObject({
      is: "met",
      because: ["spinal-contusion"],
    });
  });

  it("of two keeps what was said of the one", () => {
    const two = { ...rule, anyOf: ["spinal-contusion", "cord-compression"] };
    expect(verdict(two, [seenAt("spinal-contusion", "absent"), ...asked, study]).because).toEqual([
      "spinal-contusion",
      "fever",
      "night-pain",
      "mri",
    ]);
    expect(verdict(two, [seenAt("spinal-contusion", "absent"), seenAt("fever", "absent")])).toMatchObject({
      says: { values: { findings: ["cord-compression"] } },
      because: ["spinal-contusion", "fever"],
    });
  });
});
