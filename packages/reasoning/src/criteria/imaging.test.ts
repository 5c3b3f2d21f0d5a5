import type { Target } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const study = (id: string, findings: readonly object[], more: object = {}, at = "2026-09-14"): Written => ({
  id,
  kind: "imaging",
  at,
  body: { modality: "mri", region: "lumbar", findings, ...more },
});
const shows = (finding: string, site?: object, more: object = {}) => ({
  finding,
  result: "present",
  ...(site ? { site } : {}),
  ...more,
});
const disc = (level: string, side?: string) => ({ structure: "disc", level, ...(side ? { side } : {}) });
const root = (level: string, side: "left" | "right" | "both" = "left"): Target => ({
  structure: "nerve-root",
  level,
  side,
});
const verdict = (rule: object, entries: readonly Written[], targets: readonly Target[] = [root("L5")]) =>
  judge({ imaging: { modality: ["mri", "ct"], region: ["lumbar"], ...rule } }, chartOf({}, ...entries), {
    request: { procedure: "lumbar-transforaminal-esi", targets },
  });
const herniation = { anyOf: ["disc-herniation"] };
const askLevel = [
  {
    record: "imaging",
    says: { key: "need.imaging-level", values: { findings: ["disc-herniation"] } },
    settles: ["lumbar-rfa"],
  },
];

describe("a study of the region", () => {
  it("is enough where no finding is asked for, and the newest is named", () => {
    const old = study("old", [], { modality: "ct" }, "2026-01-14");
    expect(verdict({}, [old, study("new", [])])).toMatchObject({
      is: "met",
      says: { key: "criterion.imaging.done", values: { modality: "mri", date: "2026-09-14" } },
      because: ["new"],
      missing: [],
    });
  });

  it("is asked for where there is none of that kind and region", () => {
    const none = {
      is: "unknown",
      says: { key: "criterion.imaging.none", values: { modalities: ["mri", "ct"], regions: ["lumbar"] } },
      because: [],
      missing: [
        {
          record: "imaging",
          says: { key: "need.study", values: { modalities: ["mri", "ct"], regions: ["lumbar"] } },
          settles: ["lumbar-rfa"],
        },
      ],
    };
    expect(verdict({}, [])).toMatchObject(none);
    expect(verdict({}, [study("x", [], { modality: "xray" })])).toMatchObject(none);
    expect(verdict({}, [study("neck", [], { region: "neck" })])).toMatchObject(none);
  });

  it("may be of any region where the rule names none", () => {
    expect(verdict({ region: undefined }, [study("neck", [], { region: "neck" })]).is).toBe("met");
    expect(verdict({ region: undefined }, [])).toMatchObject({
      says: { values: { regions: [] } },
      missing: [{ says: { values: { regions: [] } } }],
    });
  });

  it("ages: twelve months to the day it counts, a day more and it does not", () => {
    expect(verdict({ maxAgeMonths: 12 }, [study("a", [], {}, "2025-10-26")]).is).toBe("met");
    expect(verdict({ maxAgeMonths: 12 }, [study("a", [], {}, "2025-10-25")]).is).toBe("unknown");
  });
});

describe("a finding of a study", () => {
  it("that is shown is named with its day", () => {
    expect(verdict(herniation, [study("a", [shows("disc-herniation", disc("L2-3", "right"))])])).toMatchObject({
      is: "met",
      says: { key: "criterion.imaging.shows", values: { finding: "disc-herniation", date: "2026-09-14" } },
      because: ["a"],
      missing: [],
    });
  });

  it("that the report does not mention is open; that it denies, or that a complete one leaves out, is absent", () => {
    expect(verdict(herniation, [study("a", [shows("disc-bulge")])])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.imaging.not-mentioned", values: { findings: ["disc-herniation"] } },
      because: ["a"],
      missing: askLevel,
    });
    const denied = study("a", [{ finding: "disc-herniation", result: "absent" }]);
    for (const report of [denied, study("a", [], { complete: true })])
      expect(verdict(herniation, [report])).toMatchObject({
        is: "unmet",
        says: { key: "criterion.imaging.absent", values: { findings: ["disc-herniation"] } },
        because: ["a"],
        missing: [],
      });
  });

  it("of two is open while one is not mentioned, which alone is named", () => {
    const two = { anyOf: ["disc-herniation", "foraminal-stenosis"] };
    expect(verdict(two, [study("a", [{ finding: "disc-herniation", result: "absent" }])])).toMatchObject({
      is: "unknown",
      says: { values: { findings: ["foraminal-stenosis"] } },
    });
  });

  it("of another region's study does not count", () => {
    const neck = study("neck", [shows("disc-herniation", disc("C5-6"))], { region: "neck" });
    expect(verdict(herniation, [neck, study("low", [])])).toMatchObject({ is: "unknown", because: ["low"] });
  });
});

describe("a finding where the needle is to go", () => {
  const at = (concordant: string, site: object | undefined, targets?: readonly Target[]) =>
    verdict({ ...herniation, concordant }, [study("a", [shows("disc-herniation", site)])], targets);

  it("is at the level of the root: L5 is pressed at L4-5 and at L5-S1, not at L3-4", () => {
    expect(at("level", disc("L4-5")).is).toBe("met");
    expect(at("level", disc("L5-S1")).is).toBe("met");
    expect(at("level", disc("L3-4"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.imaging.elsewhere", values: { findings: ["disc-herniation"] } },
      because: ["a"],
    });
  });

  it("at its level may lie on the other side where only the level is asked for", () => {
    expect(at("level", disc("L4-5", "right")).is).toBe("met");
  });

  it("is at the level of the joint itself", () => {
    const joint: Target = { structure: "facet-joint", level: "L4-5", side: "left" };
    expect(at("level", disc("L4-5"), [joint]).is).toBe("met");
    expect(at("level", disc("L5-S1"), [joint]).is).toBe("unmet");
  });

  it("is not known where the report, or the request, names no level", () => {
    const vague = {
      is: "unknown",
      says: { key: "criterion.imaging.no-level", values: { finding: "disc-herniation", date: "2026-09-14" } },
      because: ["a"],
      missing: askLevel,
    };
    expect(at("level", undefined)).toMatchObject(vague);
    expect(at("level", disc("L4-5"), [{ structure: "si-joint", side: "left" }])).toMatchObject(vague);
  });

  it("is on its side, on both, in the middle, or on none that is named", () => {
    expect(at("side", disc("L1-2", "left")).is).toBe("met");
    for (const side of ["both", "midline", undefined]) expect(at("side", disc("L1-2", side)).is).toBe("met");
    expect(at("side", disc("L1-2", "right"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.imaging.elsewhere" },
    });
    expect(at("side", disc("L1-2", "right"), [root("L5", "both")]).is).toBe("met");
    expect(at("side", disc("L1-2", "right"), [{ structure: "epidural-space", level: "L4-5" }]).is).toBe("met");
  });

  it("is at both where both are asked for", () => {
    expect(at("level-and-side", disc("L4-5", "left")).is).toBe("met");
    expect(at("level-and-side", disc("L4-5", "right")).is).toBe("unmet");
    expect(at("level-and-side", disc("L3-4", "left")).is).toBe("unmet");
    expect(at("level-and-side", undefined).is).toBe("unknown");
  });

  it("is met by one of several at the place, and else asks about the one without a level", () => {
    const rule = { ...herniation, concordant: "level" };
    const elsewhere = shows("disc-herniation", disc("L2-3"));
    expect(verdict(rule, [study("a", [elsewhere, shows("disc-herniation", disc("L4-5"))])]).is).toBe("met");
    expect(verdict(rule, [study("a", [elsewhere]), study("b", [shows("disc-herniation")])])).toMatchObject({
      is: "unknown",
      because: ["b"],
    });
    const two = verdict(rule, [study("a", [elsewhere]), study("b", [shows("disc-herniation", disc("L1-2"))])]);
    expect(two.says.values).toEqual({ findings: ["disc-herniation"] });
    expect([...two.because].sort()).toEqual(["a", "b"]);
  });
});

describe("how severe it is", () => {
  const grade = (severity: string | undefined, site: object = disc("L4-5"), more: object = {}) =>
    verdict({ anyOf: ["foraminal-stenosis"], severity: ["moderate", "severe"], ...more }, [
      study("a", [shows("foraminal-stenosis", site, severity ? { severity } : {})]),
    ]);

  it("has to be one of the grades; a report that does not grade it is open", () => {
    expect(grade("moderate").is).toBe("met");
    expect(grade("severe").is).toBe("met");
    expect(grade("mild")).toMatchObject({ is: "unmet", says: { key: "criterion.imaging.elsewhere" } });
    expect(grade(undefined)).toMatchObject({ is: "unknown", says: { key: "criterion.imaging.no-level" } });
  });

  it("counts without a place where none is asked for", () => {
    const graded = (severity: string) => [study("a", [shows("foraminal-stenosis", undefined, { severity })])];
    const rule = { anyOf: ["foraminal-stenosis"], severity: ["severe"] };
    expect(verdict(rule, graded("severe")).is).toBe("met");
    expect(verdict(rule, graded("mild")).is).toBe("unmet");
  });

  it("does not help at another place, nor where the place is not known", () => {
    expect(grade("severe", disc("L2-3"), { concordant: "level" }).is).toBe("unmet");
    expect(grade(undefined, disc("L2-3"), { concordant: "level" }).is).toBe("unmet");
    expect(grade("severe", { region: "lumbar" }, { concordant: "level" }).is).toBe("unknown");
    expect(grade("mild", { region: "lumbar" }, { concordant: "level" }).is).toBe("unmet");
  });

  it("is read at the level it was written for, in the study it stands in", () => {
    const rule = { anyOf: ["foraminal-stenosis"], severity: ["severe"], concordant: "level" };
    const both = (first: string, second: string) => [
      study("a", [
        shows("foraminal-stenosis", disc("L2-3"), { severity: first }),
        shows("foraminal-stenosis", disc("L4-5"), { severity: second }),
      ]),
    ];
    expect(verdict(rule, both("mild", "severe")).is).toBe("met");
    expect(verdict(rule, both("severe", "mild")).is).toBe("unmet");
    const unplaced = study("a", [
      shows("foraminal-stenosis", undefined, { severity: "severe" }),
      shows("foraminal-stenosis", disc("L4-5"), { severity: "mild" }),
    ]);
    expect(verdict(rule, [unplaced]).is).not.toBe("met");
    const beside = study("a", [
      shows("central-stenosis", disc("L4-5"), { severity: "severe" }),
      shows("foraminal-stenosis", disc("L4-5"), { severity: "mild" }),
    ]);
    expect(verdict(rule, [beside]).is).toBe("unmet");
    const other = study("b", [shows("central-stenosis", disc("L4-5"), { severity: "severe" })]);
    const here = study("a", [shows("foraminal-stenosis", disc("L4-5"), { severity: "mild" })]);
    expect(verdict(rule, [other, here]).is).toBe("unmet");
  });
});
