import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { chartOf, complaint, findings, mri, seen, type Written } from "./testing/chart-of.ts";
import { knowledge } from "./testing/knowledge.ts";

const found = (id: string, patient: { birthDate?: string }, ...entries: readonly Written[]) =>
  assess(chartOf(patient, ...entries), knowledge, { asOf: "2026-09-15" }).generators.find((one) => one.id === id);
const on = (side: string, ...ids: readonly string[]): Written[] =>
  findings(...ids).map((entry) => ({ ...entry, body: { ...entry.body, site: { region: "leg", side } } }));
const root = (level: string, side: string) => ({ structure: "nerve-root", level, side });
const disc = (level: string, side?: string) => ({ structure: "disc", level, ...(side ? { side } : {}) });
const leg = (side = "left") => complaint({ pattern: "radicular", side });
const l5 = on("left", "straight-leg-raise", "weak-great-toe-extension");

describe("left is not right", () => {
  it("a sign without a side takes the complaint's side, and the sentence says so", () => {
    const one = found("lumbar-radiculopathy", {}, leg(), ...findings("slump"));
    expect(one?.moved[0]?.says).toMatchObject({ values: { assumedSide: "left" } });
  });

  it("signs on the other side do not move the complaint's side", () => {
    expect(
      found("lumbar-radiculopathy", {}, leg("left"), ...on("right", "straight-leg-raise", "weak-great-toe-extension"))
        ?.probability,
    ).toBe(0.778);
  });

  it("with pain on both sides the root is found on the side of the signs", () => {
    expect(
      found("lumbar-radiculopathy", {}, leg("both"), ...on("right", "straight-leg-raise", "weak-great-toe-extension"))
        ?.sites,
    ).toEqual([root("L5", "right")]);
  });

  it("a herniation on the other side does not confirm", () => {
    const one = found(
      "lumbar-radiculopathy",
      {},
      leg(),
      ...l5,
      mri("lumbar", seen("disc-herniation", disc("L4-5", "right"))),
    );
    expect([one?.state, one?.says.key]).toEqual(["likely", "state.discordant-imaging"]);
  });

  it("SI tests of two sides are not added up", () => {
    const one = found(
      "si-joint",
      {},
      complaint({ region: "sacral", side: "both" }),
      ...on("left", "si-thigh-thrust", "si-compression"),
      ...on("right", "si-distraction"),
    );
    expect(one?.moved.filter(({ says }) => says.key === "moved.count")).toEqual([]);
  });

  it("SI tests positive on the left make the left joint the site", () => {
    const one = found(
      "si-joint",
      {},
      complaint({ region: "sacral", side: "both" }),
      ...on("left", "si-thigh-thrust", "si-compression", "si-distraction"),
      ...on("right", "-si-thigh-thrust", "-si-compression", "-si-distraction"),
    );
    expect(one?.sites).toEqual([{ structure: "si-joint", side: "left" }]);
  });
});

describe("the level follows the root, not the number of the disc", () => {
  it("L4-5 presses on L5: concordant, confirmed left L5", () => {
    const one = found(
      "lumbar-radiculopathy",
      {},
      leg(),
      ...l5,
      mri("lumbar", seen("disc-herniation", disc("L4-5", "left"))),
    );
    expect([one?.state, one?.sites]).toEqual(["confirmed", [root("L5", "left")]]);
  });

  it("a herniation at L3-4 does not explain an L5 picture", () => {
    expect(
      found("lumbar-radiculopathy", {}, leg(), ...l5, mri("lumbar", seen("disc-herniation", disc("L3-4", "left"))))
        ?.state,
    ).toBe("likely");
  });

  it("foraminal stenosis at L5-S1 presses on the leaving root L5", () => {
    expect(
      found(
        "lumbar-radiculopathy",
        {},
        leg(),
        ...l5,
        mri("lumbar", seen("foraminal-stenosis", { structure: "nerve-root", level: "L5", side: "left" })),
      )?.state,
    ).toBe("confirmed");
  });

  it("a study that names no side does not confirm a side", () => {
    expect(
      found("lumbar-radiculopathy", {}, leg(), ...l5, mri("lumbar", seen("disc-herniation", disc("L4-5"))))?.state,
    ).toBe("likely");
  });

  it("without a deficit no whole-exam row speaks, whatever the pain does", () => {
    expect(found("lumbar-radiculopathy", {}, leg(), ...on("left", "straight-leg-raise"))?.moved[0]?.says.key).toBe(
      "moved.present",
    );
  });

  it("neck and headache: C2-3 is treated through the third occipital nerve", () => {
    expect(
      found("third-occipital", {}, complaint({ region: "neck", side: "right", pattern: "headache" }))?.confirmBy,
    ).toEqual({
      procedure: "third-occipital-nerve-block",
      targets: [{ structure: "third-occipital-nerve", side: "right" }],
      count: 2,
    });
  });

  it("L4-5 and L5-S1 on both sides: L3 and L4 medial branches and L5 dorsal ramus", () => {
    expect(found("lumbar-facet", {}, complaint({ side: "both" }))?.confirmBy?.targets).toEqual([
      { structure: "medial-branch", level: "L3", side: "both" },
      { structure: "medial-branch", level: "L4", side: "both" },
      { structure: "dorsal-ramus", level: "L5", side: "both" },
    ]);
  });
});

describe("imaging", () => {
  const walks = complaint({ pattern: "claudication", side: "both" });
  const signs = findings("better-bending-forward");

  it("confirms stenosis at its level, and a listed absence puts it at unlikely", () => {
    expect(
      found(
        "lumbar-stenosis",
        { birthDate: "1951-01-01" },
        walks,
        ...signs,
        mri("lumbar", seen("central-stenosis", { structure: "spinal-canal", level: "L4-5" })),
      ),
    ).toMatchObject({ state: "confirmed", sites: [{ level: "L4-5" }] });
    expect(
      found("lumbar-stenosis", { birthDate: "1951-01-01" }, walks, ...signs, mri("lumbar", seen("-central-stenosis")))
        ?.state,
    ).toBe("unlikely");
  });

  it("a complete report without it excludes it; a complete thoracic study says nothing about the lumbar canal", () => {
    const complete = (region: string): Written => ({
      kind: "imaging",
      body: { modality: "mri", region, findings: [], complete: true },
    });
    expect(found("lumbar-stenosis", { birthDate: "1951-01-01" }, walks, ...signs, complete("lumbar"))?.state).toBe(
      "excluded",
    );
    expect(found("lumbar-stenosis", { birthDate: "1951-01-01" }, walks, ...signs, complete("thoracic"))?.state).toBe(
      "likely",
    );
  });

  it("a finding common in painless people of that decade moves nothing, unless the bedside already raised the disc", () => {
    const degenerated = mri("lumbar", seen("disc-degeneration"));
    expect(found("lumbar-disc", {}, complaint(), degenerated)).toMatchObject({
      probability: 0.42,
      moved: [],
      unmoved: [{ says: { key: "unmoved.common" } }],
    });
    expect(found("lumbar-disc", {}, complaint(), ...findings("centralization"), degenerated)?.moved).toHaveLength(2);
  });

  it("a hypothesis the pattern does not fit is none", () => {
    for (const id of ["lumbar-radiculopathy", "hip-oa", "greater-trochanteric-pain"])
      expect(found(id, {}, complaint({ radiatesTo: ["hip"] }))).toBeUndefined();
  });
});

describe("an image speaks for the part of the spine it shows", () => {
  it("a neck MRI moves no lumbar disc", () => {
    expect(found("lumbar-disc", {}, complaint(), mri("neck", seen("modic-1")))).toMatchObject({
      probability: 0.42,
      moved: [],
    });
  });

  it("a newer thoracic study does not take back what the lumbar one showed", () => {
    const lumbar: Written = { ...mri("lumbar", seen("modic-1")), at: "2026-08-01" };
    const thoracic: Written = { ...mri("thoracic", seen("-modic-1")), at: "2026-09-01" };
    expect(found("lumbar-disc", {}, complaint(), lumbar, thoracic)?.moved.map(({ says }) => says.key)).toEqual([
      "moved.present",
    ]);
  });
});

describe("what a second pair of eyes found", () => {
  const si = ["si-thigh-thrust", "si-compression", "si-distraction"] as const;
  const block = (
    side: string,
    after: number,
    procedure = "si-joint-injection",
    targets: readonly object[] = [{ structure: "si-joint", side }],
  ): Written[] => [
    {
      id: `block-${side}`,
      kind: "procedure",
      at: "2026-09-01",
      body: {
        procedure,
        purpose: "diagnostic",
        targets,
        guidance: "fluoroscopy",
        drugs: [{ drug: "lidocaine", doseMg: 20 }],
        sedation: "none",
        painBefore: 10,
      },
    },
    { kind: "relief", at: "2026-09-01", body: { of: `block-${side}`, pain: after, lastedHours: 3 } },
  ];
  const sacral = (side: string) => complaint({ region: "sacral", side });

  it.each([
    ["positive", 1],
    ["negative", 9],
  ])("a %s block of the other joint counts for nothing here", (_, after) => {
    const one = found("si-joint", {}, sacral("right"), ...findings(...si), ...block("left", after));
    expect(one).toMatchObject({
      state: "possible",
      sites: [{ side: "right" }],
      confirmBy: { count: 2, targets: [{ side: "right" }] },
    });
    expect(one?.probability).toBeCloseTo(0.485, 3);
  });

  it("with pain on both sides, a negative block on the left leaves the right open", () => {
    const joints = ["L3-4", "L4-5", "L5-S1"].map((level) => ({ structure: "facet-joint", level, side: "left" }));
    const one = found(
      "lumbar-facet",
      {},
      complaint({ side: "both" }),
      ...block("left", 9, "lumbar-medial-branch-block", joints),
    );
    expect([one?.state, one?.probability, one?.sites.map(({ side }) => side)]).toEqual([
      "possible",
      0.31,
      ["right", "right"],
    ]);
  });

  it("a herniation that presses on another root does not confirm the one the examination names", () => {
    const one = found(
      "lumbar-radiculopathy",
      {},
      leg(),
      ...l5,
      ...on("left", "weak-ankle-dorsiflexion"),
      mri("lumbar", seen("disc-herniation", disc("L3-4", "left"))),
    );
    expect(one?.state).toBe("likely");
  });

  it("between two equally supported roots the image decides, for ratio, site and sentence alike", () => {
    const one = found(
      "lumbar-radiculopathy",
      {},
      leg(),
      ...on("left", "straight-leg-raise", "weak-ankle-dorsiflexion"),
      mri("lumbar", seen("disc-herniation", disc("L4-5", "left"))),
    );
    expect([one?.state, one?.sites, one?.moved[0]?.says]).toMatchObject([
      "confirmed",
      [root("L5", "left")],
      { values: { root: "L5" } },
    ]);
    expect(one?.probability).toBeCloseTo(0.859, 3);
  });

  it("CRPS signs on the other foot meet no criteria", () => {
    const categories = ["sensory", "vasomotor", "sudomotor", "motor"];
    const signs = [
      ...categories.map((one) => `crps-symptom-${one}`),
      ...categories.map((one) => `crps-sign-${one}`),
      "crps-disproportionate-pain",
      "-crps-other-diagnosis-explains",
    ];
    const foot = complaint({ region: "foot", side: "right", pattern: "limb-neuropathic" });
    expect(found("crps", {}, foot, ...findings(...signs))?.state).toBe("confirmed");
    expect(
      found(
        "crps",
        {},
        foot,
        ...findings(...signs).map((one) => ({ ...one, body: { ...one.body, site: { region: "foot", side: "left" } } })),
      )?.state,
    ).not.toBe("confirmed");
  });

  it("a newer study without the finding outdates an older one with it", () => {
    const old: Written = { ...mri("lumbar", seen("disc-herniation", disc("L4-5", "left"))), at: "2026-03-01" };
    const complete: Written = {
      kind: "imaging",
      at: "2026-09-10",
      body: { modality: "mri", region: "lumbar", findings: [seen("-disc-herniation")], complete: true },
    };
    expect(found("lumbar-radiculopathy", {}, leg(), ...l5, old, complete)?.state).toBe("excluded");
    const modic: Written = { ...mri("lumbar", seen("modic-1", disc("L4-5"))), at: "2025-06-01" };
    const later: Written = { ...mri("lumbar", seen("-modic-1"), seen("-modic-2")), at: "2026-08-01" };
    expect(found("vertebrogenic", {}, complaint({ onset: "2024-01" }), modic, later)?.state).toBe("unlikely");
    expect(found("lumbar-disc", {}, complaint({ onset: "2024-01" }), modic, later)?.probability).toBeCloseTo(0.378, 3);
  });

  it("endplate change of the neck, or above L3, is no vertebrogenic low back pain", () => {
    for (const image of [mri("neck", seen("modic-1", disc("C5-6"))), mri("lumbar", seen("modic-1", disc("L1-2")))])
      expect(found("vertebrogenic", {}, complaint({ onset: "2024-01" }), image)?.state).not.toBe("likely");
  });

  it("a finding without a published absent side can still lift: stenosis stays within reach of the gait", () => {
    const chart = chartOf(
      { birthDate: "1963-01-01" },
      complaint({ pattern: "claudication", side: "both" }),
      ...findings("neurogenic-claudication"),
    );
    expect(assess(chart, knowledge, { asOf: "2026-09-15" }).unlocalized).toBe(false);
  });

  it("a complete MRI says absent of what it does not list, an X-ray does not of what it cannot show", () => {
    const complete = (modality: string): Written => ({
      kind: "imaging",
      body: { modality, region: "lumbar", findings: [], complete: true },
    });
    expect(found("lumbar-disc", {}, complaint(), complete("mri"))?.probability).toBeCloseTo(0.098, 3);
    expect(found("lumbar-disc", {}, complaint(), complete("xray"))?.probability).toBe(0.42);
    expect(found("vertebrogenic", {}, complaint(), complete("mri"))?.state).toBe("unlikely");
  });
});
