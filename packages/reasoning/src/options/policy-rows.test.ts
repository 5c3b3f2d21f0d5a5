import type { Criterion } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import type { AssessOptions } from "../assessment.ts";
import { compile } from "../compile.ts";
import { compileCriterion } from "../criteria/compile-criterion.ts";
import type { Request } from "../procedures/request.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";

const ruleFor = (policy: string, procedure: string, purpose = "") => {
  const found = knowledge.policies
    .find(({ id }) => id === policy)
    ?.versions.flatMap(({ rules }) => rules)
    .find(
      ({ procedures, purposes }) =>
        procedures.includes(procedure) && (!purpose || purposes?.some((one) => one === purpose)),
    );
  if (!found) throw new Error(`${policy} has no rule for ${procedure}`);
  return found;
};

const inside = (criterion: Criterion | undefined, id: string): Criterion | undefined => {
  if (!criterion || criterion.id === id) return criterion;
  const parts = "parts" in criterion ? criterion.parts : "stages" in criterion ? Object.values(criterion.stages) : [];
  return parts.map((part) => inside(part, id)).find((one) => one !== undefined);
};

const rowOf = (policy: string, procedure: string, id: string, purpose?: string): Criterion => {
  const { covers, packet, billing } = ruleFor(policy, procedure, purpose);
  const found = [covers, ...packet, ...billing].map((one) => inside(one, id)).find((one) => one !== undefined);
  if (!found) throw new Error(`${policy} has no row ${id}`);
  return found;
};

const judged = (row: Criterion, request: Partial<Request> & { procedure: string }, ...entries: readonly Written[]) =>
  compileCriterion(row, { knowledge, index: compile(knowledge).index })(judgingOf(chartOf({}, ...entries), request)).is;

const done = (id: string, procedure: string, at: string, targets: readonly object[], body: object = {}): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure, targets, ...body },
});
const therapy = (name: string, from: string, to: string): Written => ({
  kind: "therapy",
  body: { therapy: name, from, to, reliefPercent: 10, stopped: "no-benefit" },
});
const pain = (pattern: string, onset = "2025-01-10"): Written => ({
  kind: "complaint",
  body: { region: "lumbar", side: "left", pattern, onset },
});
const joint = { structure: "facet-joint", level: "L4-5", side: "left" } as const;
const root = { structure: "nerve-root", level: "L5", side: "left" } as const;
const day = "2026-09-15";

describe("another block on the day of a facet procedure or an epidural", () => {
  it.each([
    ["medicare-facet", "lumbar-medial-branch-block", "F-L2", "cervical-transforaminal-esi", joint],
    ["medicare-facet", "lumbar-medial-branch-block", "F-L2", "celiac-plexus-block", joint],
    ["medicare-facet", "cervical-rfa", "F-L2", "superior-hypogastric-plexus-block", joint],
    ["medicare-epidural", "lumbar-transforaminal-esi", "E-7", "celiac-plexus-block", root],
    ["medicare-epidural", "lumbar-transforaminal-esi", "E-7", "si-lateral-branch-rfa", root],
    ["aetna", "lumbar-medial-branch-block", "one-at-a-time", "cervical-transforaminal-esi", joint],
  ])("%s: %s is not covered beside %s %s", (policy, procedure, row, other, target) => {
    const asked = { procedure, targets: [target], on: day };
    const criterion = rowOf(policy, procedure, row);
    expect(judged(criterion, asked)).toBe("met");
    expect(
      judged(criterion, asked, done("other", other, "2026-09-14", [{ structure: "si-joint", side: "left" }])),
    ).toBe("met");
    const same = done("other", other, "2026-09-15", [{ structure: "si-joint", side: "left" }]);
    expect(judged(criterion, asked, same)).toBe("unmet");
  });
});

const coverageIn = (
  treatment: string,
  state: string,
  options: Partial<AssessOptions>,
  ...entries: readonly Written[]
) => {
  const insurance: Written = { kind: "insurance", body: { payer: "medicare", program: "original-medicare", state } };
  const { options: rows } = assess(chartOf({}, insurance, ...entries), knowledge, { asOf: day, ...options });
  return rows?.find((one) => one.treatment === treatment)?.coverage;
};

describe("the epidural of Medicare", () => {
  it("is excluded for neuropathic pain of a limb, as in CRPS", () => {
    const when = ruleFor("medicare-epidural", "lumbar-transforaminal-esi").notCovered.find(
      ({ id }) => id === "E-15",
    )?.when;
    if (!when) throw new Error("no row E-15");
    const asked = { procedure: "lumbar-transforaminal-esi", targets: [root] };
    expect(judged(when, asked, pain("limb-neuropathic"))).toBe("met");
    expect(judged(when, asked, pain("axial"))).toBe("met");
    expect(judged(when, asked, pain("radicular"))).toBe("unmet");
  });

  it("goes by the number that was in force in Arizona and Washington on the day", () => {
    const policy = (state: string, on: string) =>
      coverageIn("lumbar-transforaminal-esi", state, { on }, pain("radicular"))?.policy;
    expect([policy("AZ", "2024-05-01"), policy("WA", "2025-12-31"), policy("OR", "2025-12-31")]).toEqual([
      "L39242",
      "L39242",
      "L39242",
    ]);
    expect([policy("AZ", "2026-01-01"), policy("WA", "2026-09-15"), policy("CA", "2024-05-01")]).toEqual([
      "L39240",
      "L39240",
      "L39240",
    ]);
  });
});

describe("what a row rests on", () => {
  it.each([
    ["medicare-sacroiliac", "si-joint-injection", "S-8", "secondary", "verity-sacroiliac"],
    ["medicare-stimulator", "scs-trial", "C-3-team", "default", undefined],
    ["medicare-trigger-point", "trigger-point-injection", "T-7", "secondary", "epidural-checklist"],
    ["medicare-basivertebral", "bvn-ablation", "V-B-ICD", "evidence", "isass-2022"],
    ["uhc-commercial", "lumbar-medial-branch-block", "second", "default", undefined],
    ["medicare-stimulator", "scs-trial", "C-6-leads", "evidence", "cms-a56876"],
  ])("%s, %s %s: %s", (policy, procedure, id, evidence, source) => {
    const row = rowOf(policy, procedure, id);
    expect([row.class, row.source]).toEqual([evidence, source]);
  });
});

describe("a written reason for more than three vertebrae", () => {
  const levels = (...names: readonly string[]) => ({
    procedure: "vertebral-augmentation",
    targets: names.map((level) => ({ structure: "vertebra" as const, level })),
  });
  const reason: Written = { kind: "document", body: { type: "more-than-three-levels-rationale" } };
  it("excuses their number and never a vertebra outside T1 to L5", () => {
    const number = rowOf("medicare-vertebral", "vertebral-augmentation", "V-1");
    const where = rowOf("medicare-vertebral", "vertebral-augmentation", "V-1-where");
    expect(judged(number, levels("T10", "T11", "T12", "L1"), reason)).toBe("met");
    expect(judged(number, levels("T11", "T12", "L1"))).toBe("met");
    expect(judged(number, levels("T10", "T11", "T12", "L1"))).not.toBe("met");
    expect(judged(where, levels("L5"))).toBe("met");
    expect(judged(where, levels("S1"), reason)).toBe("unmet");
  });
});

describe("a trigger point injection", () => {
  it("needs no failed care where the muscle blocks a movement, or where it is a test", () => {
    const row = rowOf("medicare-trigger-point", "trigger-point-injection", "T-2");
    const asked = { procedure: "trigger-point-injection" };
    const paper = (type: string): Written => ({ kind: "document", body: { type } });
    expect(judged(row, asked, paper("movement-blocked"))).toBe("met");
    expect(judged(row, asked, paper("diagnostic-need"))).toBe("met");
    expect(judged(row, asked)).toBe("unknown");
  });
});

describe("the third epidural of Mississippi", () => {
  it("alone has to be under fluoroscopy", () => {
    const row = rowOf("bcbs-ms", "lumbar-transforaminal-esi", "third-by-fluoroscopy");
    const asked = { procedure: "lumbar-transforaminal-esi", targets: [root], guidance: "ct" as const, on: day };
    const one = done("a", "lumbar-transforaminal-esi", "2026-02-02", [root]);
    const two = done("b", "lumbar-transforaminal-esi", "2026-05-04", [root]);
    expect([judged(row, asked), judged(row, asked, one), judged(row, asked, one, two)]).toEqual([
      "met",
      "met",
      "unmet",
    ]);
    expect(judged(row, { ...asked, guidance: "fluoroscopy" }, one, two)).toBe("met");
  });
});

describe("acute pain in South Carolina", () => {
  it("is shorter than three months: on the day it reaches them it is acute no more", () => {
    const row = rowOf("evolent-bcbs-sc", "lumbar-transforaminal-esi", "acute");
    const asked = { procedure: "lumbar-transforaminal-esi", targets: [root], on: day };
    const since = (onset: string) =>
      judged(row, asked, pain("radicular", onset), therapy("physical-therapy", onset, "2026-09-10"), {
        kind: "score",
        body: { instrument: "nrs", total: 7 },
      });
    expect([since("2026-06-16"), since("2026-06-15")]).toEqual(["met", "unmet"]);
  });
});

describe("the medicines of the Inland Empire plan", () => {
  it("are of two kinds at least, for three months, beside physical therapy", () => {
    const row = rowOf("iehp", "caudal-esi", "care");
    const asked = { procedure: "caudal-esi" };
    const exercise = therapy("physical-therapy", "2026-05-01", "2026-08-01");
    const one = therapy("nsaid", "2026-03-01", "2026-08-01");
    const two = therapy("neuropathic-medicine", "2026-05-01", "2026-08-01");
    expect(judged(row, asked, exercise, one)).not.toBe("met");
    expect(judged(row, asked, exercise, one, two)).toBe("met");
  });
});

describe("a second block under UnitedHealthcare", () => {
  it("needs a first that was positive at that level and side", () => {
    const row = rowOf("uhc-commercial", "lumbar-medial-branch-block", "second");
    const asked = {
      procedure: "lumbar-medial-branch-block",
      purpose: "diagnostic" as const,
      targets: [joint],
      on: day,
    };
    const block = (after: number) => [
      done("a", "lumbar-medial-branch-block", "2026-08-03", [joint], {
        purpose: "diagnostic",
        drugs: [{ drug: "lidocaine" }],
        painBefore: 7,
        painAfter: after,
      }),
      { kind: "relief", at: "2026-08-03", body: { of: "a", pain: after, lastedHours: 2 } },
    ];
    expect([judged(row, asked), judged(row, asked, ...block(1)), judged(row, asked, ...block(4))]).toEqual([
      "met",
      "met",
      "unmet",
    ]);
  });
});

describe("the trial of a stimulator under Palmetto", () => {
  const row = rowOf("medicare-stimulator", "drg-trial", "C-6-leads");
  it("has two leads at most, or 16 contacts; a number nobody wrote is not known", () => {
    const is = (planned: Partial<Request>) => judged(row, { procedure: "scs-trial", ...planned });
    expect([is({ leads: 2 }), is({ leads: 3, contacts: 16 }), is({ leads: 3, contacts: 17 }), is({})]).toEqual([
      "met",
      "met",
      "unmet",
      "unknown",
    ]);
  });

  it("counts its codes over a lifetime on the claim, and a failed lead excuses a fifth", () => {
    const units = rowOf("medicare-stimulator", "scs-implant", "C-6-63650");
    const paddles = rowOf("medicare-stimulator", "scs-implant", "C-6-63655");
    const cord = { structure: "spinal-cord", level: "T9" } as const;
    const asked = { procedure: "scs-implant", targets: [cord], place: "22", leads: 2, on: day } as const;
    const before = (leads: number, electrode = "percutaneous") =>
      done("a", "scs-trial", "2026-08-03", [cord], { leads, electrode, place: "22" });
    const failed: Written = { kind: "document", body: { type: "technical-failure" } };
    const complete: Written = { kind: "attestation", body: { that: "record-complete", by: "clinic" } };
    expect(judged(units, asked, before(2))).toBe("met");
    expect(judged(units, asked, before(3), complete)).toBe("unmet");
    expect(judged(units, asked, before(3), failed)).toBe("met");
    expect(judged(paddles, { ...asked, electrode: "paddle", leads: 1 })).toBe("met");
    expect(judged(paddles, { ...asked, electrode: "paddle", leads: 1 }, before(1, "paddle"))).toBe("unmet");
    expect(judged(paddles, asked, before(1, "paddle"))).toBe("met");
  });
});

describe("the rupture of a facet cyst under Medicare", () => {
  const procedure = "facet-cyst-rupture";
  const asked = { procedure, targets: [joint], on: day } as const;
  const row = (id: string) => rowOf("medicare-facet", procedure, id);
  const scan = (result: string): Written => ({
    kind: "imaging",
    body: {
      modality: "mri",
      region: "lumbar",
      findings: [{ finding: "facet-cyst-displacing-root", result, site: joint }],
    },
  });
  const first = (id: string, at: string, after: number, seen = "2026-09-01") => [
    done(id, procedure, at, [joint], { purpose: "therapeutic", painBefore: 8 }),
    { kind: "relief", at: seen, body: { of: id, pain: after } },
  ];

  it("needs the root displaced on an image, and root pain", () => {
    const seen = (...entries: readonly Written[]) => judged(row("F-C1"), asked, ...entries);
    expect([seen(scan("present")), seen(scan("absent")), seen()]).toEqual(["met", "unmet", "unknown"]);
    const felt = (pattern: string) => judged(row("F-C1-symptoms"), asked, pain(pattern));
    expect([felt("radicular"), felt("axial")]).toEqual(["met", "unmet"]);
  });

  it("is repeated once, where half the pain was gone for three months", () => {
    const again = (...entries: readonly Written[]) => judged(row("F-C1-repeat"), asked, ...entries);
    expect([
      again(),
      again(...first("a", "2026-03-02", 4)),
      again(...first("a", "2026-03-02", 4.1, "2026-05-04")),
    ]).toEqual(["met", "met", "unmet"]);
    expect(again(...first("a", "2026-08-03", 4))).not.toBe("met");
    const cap = (...days: readonly string[]) =>
      judged(row("F-C1-once"), asked, ...days.flatMap((at, index) => first(`c${index}`, at, 4)));
    expect([cap(), cap("2026-03-02"), cap("2025-03-03", "2026-03-02")]).toEqual(["met", "met", "unmet"]);
  });

  it("may go with an epidural on one day, which no other facet procedure may", () => {
    const epidural = done("esi", "lumbar-transforaminal-esi", day, [root]);
    expect(judged(row("F-C1-session"), asked, epidural)).toBe("met");
    expect(
      judged(
        row("F-C1-session"),
        asked,
        done("si", "si-joint-injection", day, [{ structure: "si-joint", side: "left" }]),
      ),
    ).toBe("unmet");
    const cyst = done("cyst", procedure, day, [joint]);
    const needle = { procedure: "lumbar-transforaminal-esi", targets: [root], on: day };
    expect(judged(rowOf("medicare-epidural", "lumbar-transforaminal-esi", "E-7"), needle, cyst)).toBe("met");
  });

  it("has to be affirmed in a hospital outpatient department, as the blocks it is paired with", () => {
    const insurance: Written = {
      kind: "insurance",
      body: { payer: "medicare", program: "original-medicare", state: "TX" },
    };
    const chart = chartOf({}, insurance, pain("radicular"));
    const at = (place: string) =>
      assess(chart, knowledge, { asOf: day, place }).options?.find(({ treatment }) => treatment === procedure)
        ?.authorization;
    expect(at("22")).toMatchObject({ is: "unmet", id: "medicare-outpatient-facet-cyst", class: "secondary" });
    expect(at("11")?.is).toBe("met");
  });

  it("is proposed only where a cyst is recorded", () => {
    expect(knowledge.treatments.get(procedure)).toMatchObject({ certainty: "not-known", results: [], risks: [] });
    const requirement = knowledge.treatments.get(procedure)?.requires.find(({ id }) => id === "cyst-recorded");
    if (!requirement) throw new Error("no requirement");
    const cyst: Written = { kind: "condition", body: { condition: "facet-synovial-cyst" } };
    expect([judged(requirement.requires, asked), judged(requirement.requires, asked, cyst)]).toEqual(["unmet", "met"]);
  });
});
