// The worked numbers of the evidence: prior odds × group likelihood ratios = posterior odds, to three decimals.
import type { Chart } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { posteriorOf } from "./diagnosis/odds.ts";
import { chartOf, complaint, findings, mri, seen, type Written } from "./testing/chart-of.ts";
import { knowledge } from "./testing/knowledge.ts";

const asOf = "2026-10-26";
const generator = (chart: Chart, id: string) =>
  assess(chart, knowledge, { asOf }).generators.find((one) => one.id === id);

const si = [
  "si-distraction",
  "si-thigh-thrust",
  "si-compression",
  "si-sacral-thrust",
  "si-gaenslen",
  "si-faber",
] as const;
const noSi = si.map((id) => `-${id}`);
const back = (...rest: readonly Written[]) => chartOf({}, complaint(), ...rest);
const block = (procedure: string, target: object, relief: object = {}): Written[] => [
  {
    id: "block-1",
    kind: "procedure",
    at: "2026-09-28",
    body: {
      procedure,
      purpose: "diagnostic",
      targets: [target],
      guidance: "fluoroscopy",
      drugs: [{ drug: "lidocaine", doseMg: 20 }],
      sedation: "none",
      painBefore: 7,
    },
  },
  {
    kind: "relief",
    at: "2026-09-28",
    body: { of: "block-1", pain: 1, series: [{ minutesAfter: 120, pain: 1 }], lastedHours: 3, ...relief },
  },
];
const facetBlock = block("lumbar-medial-branch-block", { structure: "facet-joint", level: "L4-5", side: "left" });
const neck = (...rest: readonly Written[]) => chartOf({}, complaint({ region: "neck", side: "right" }), ...rest);

describe("the vignettes, through the whole engine", () => {
  it.each<[number, string, Chart, number, [number, number]]>([
    [
      1,
      "si-joint",
      back(
        ...findings(
          "si-distraction",
          "si-thigh-thrust",
          "si-compression",
          "-si-sacral-thrust",
          "-si-gaenslen",
          "-si-faber",
        ),
      ),
      0.485,
      [0.326, 0.647],
    ],
    [2, "si-joint", back(...findings(...noSi)), 0.021, [0.003, 0.129]],
    [
      3,
      "si-joint",
      back(...findings("si-distraction", "si-thigh-thrust", "si-compression", "si-sacral-thrust")),
      0.485,
      [0.326, 0.647],
    ],
    [
      4,
      "si-joint",
      back(...findings("si-distraction", "si-thigh-thrust", "si-compression", "-midline-low-back-pain")),
      0.682,
      [0.512, 0.814],
    ],
    [
      5,
      "si-joint",
      back(
        ...findings("si-distraction", "si-thigh-thrust", "si-compression"),
        ...block("si-joint-injection", { structure: "si-joint", side: "left" }),
      ),
      0.797,
      [0.646, 0.893],
    ],
    [6, "lumbar-disc", back(mri("lumbar", seen("modic-1"))), 0.879, [0.753, 0.945]],
    [7, "lumbar-disc", back(mri("lumbar", seen("-disc-degeneration"))), 0.098, [0.062, 0.151]],
    [
      8,
      "lumbar-disc",
      back(
        mri("lumbar", seen("modic-1"), seen("high-intensity-zone"), seen("annular-fissure"), seen("disc-degeneration")),
      ),
      0.879,
      [0.753, 0.945],
    ],
    [9, "lumbar-disc", back(mri("lumbar", seen("modic-1")), ...findings("centralization")), 0.957, [0.875, 0.986]],
    [
      10,
      "lumbar-disc",
      back(mri("lumbar", seen("-modic-1"), seen("-high-intensity-zone")), ...findings("-centralization")),
      0.226,
      [0.172, 0.29],
    ],
    [11, "lumbar-facet", back(...findings("facet-extension-rotation")), 0.31, [0.31, 0.31]],
    [12, "lumbar-facet", back(...facetBlock), 0.625, [0.58, 0.667]],
    [
      20,
      "cervical-radiculopathy",
      neck(...findings("spurling", "neck-distraction", "upper-limb-tension-a", "neck-rotation-under-60")),
      0.749,
      [0.144, 0.982],
    ],
    [
      30,
      "cervical-radiculopathy",
      neck(...findings("spurling", "neck-distraction", "upper-limb-tension-a", "-neck-rotation-under-60")),
      0.646,
      [0.374, 0.847],
    ],
    [
      22,
      "third-occipital",
      chartOf(
        {},
        complaint({ region: "neck", side: "right", pattern: "headache", mechanism: "whiplash" }),
        ...block("third-occipital-nerve-block", { structure: "third-occipital-nerve", side: "right" }),
      ),
      0.642,
      [0.608, 0.674],
    ],
    [
      28,
      "vertebral-fracture",
      chartOf(
        { birthDate: "1940-01-01" },
        complaint({ region: "lumbar", side: "midline" }),
        ...findings("closed-fist-percussion", "supine-sign"),
      ),
      0.687,
      [0.364, 0.894],
    ],
    [
      26,
      "axial-spondyloarthritis",
      chartOf(
        { birthDate: "1990-01-01" },
        complaint({ onset: "2024-01", side: "both" }),
        ...findings("inflammatory-back-pain"),
        { kind: "finding", body: { finding: "hla-b27", result: "present" } },
      ),
      0.595,
      [0.269, 0.854],
    ],
    [
      27,
      "hip-oa",
      chartOf(
        { birthDate: "1980-01-01" },
        complaint({ region: "hip", pattern: "joint" }),
        ...findings("groin-pain-on-abduction-or-adduction"),
      ),
      0.244,
      [0.025, 0.8],
    ],
  ])("%i %s", (_, id, chart, probability, interval) => {
    const found = generator(chart, id);
    expect(found?.probability).toBeCloseTo(probability, 3);
    expect(found?.interval?.[0]).toBeCloseTo(interval[0], 3);
    expect(found?.interval?.[1]).toBeCloseTo(interval[1], 3);
  });

  it("15: six claudication signs are one group, and age speaks once", () => {
    const signs = findings(
      "pain-free-seated",
      "better-bending-forward",
      "better-when-seated",
      "worse-standing-up",
      "neurogenic-claudication",
      "bilateral-leg-pain",
    );
    const found = generator(
      chartOf({ birthDate: "1951-02-17" }, complaint({ pattern: "claudication", side: "both" }), ...signs),
      "lumbar-stenosis",
    );
    expect(found?.probability).toBeCloseTo(0.839, 3);
    expect(found?.interval?.[0]).toBeCloseTo(0.761, 3);
  });

  it("17: a contradiction inside one group keeps both its strongest voices", () => {
    const found = generator(
      chartOf(
        { birthDate: "1964-01-01" },
        complaint({ pattern: "claudication", side: "both" }),
        ...findings("better-bending-forward", "-neurogenic-claudication"),
      ),
      "lumbar-stenosis",
    );
    expect(found?.probability).toBeCloseTo(0.375, 3);
    expect(found?.interval?.[1]).toBeCloseTo(0.506, 3);
  });

  it("13: the newer series of first blocks is shown as the alternative, with its own prior", () => {
    expect(
      generator(back(...facetBlock), "lumbar-facet")?.alternatives?.map(({ probability }) =>
        Number(probability.toFixed(3)),
      ),
    ).toContain(0.502);
  });

  it("21: the favourable study of the neck examination is the alternative; the default is the compromise", () => {
    const found = generator(neck(...findings("-cervical-segmental-tenderness")), "cervical-facet");
    expect(found?.probability).toBeCloseTo(0.268, 3);
    expect(found?.alternatives?.map(({ probability }) => Number(probability.toFixed(3)))).toContain(0.089);
  });

  it("23: two generators at once are not normalised", () => {
    const chart = back(
      ...findings("si-distraction", "si-thigh-thrust", "si-compression", "si-sacral-thrust", "-centralization"),
      ...facetBlock,
    );
    expect(
      ["si-joint", "lumbar-facet", "lumbar-disc"].map((id) => Number(generator(chart, id)?.probability?.toFixed(3))),
    ).toEqual([0.485, 0.625, 0.323]);
  });

  it("24: nothing examined leaves the priors, and says so", () => {
    for (const [id, prior] of [
      ["lumbar-disc", 0.42],
      ["lumbar-facet", 0.31],
      ["si-joint", 0.18],
    ] as const)
      expect(generator(back(), id)).toMatchObject({
        probability: prior,
        interval: [prior, prior],
        moved: [],
        says: { key: "state.prior-only" },
      });
  });

  it("25: nothing localizes", () => {
    const chart = back(
      mri("lumbar", seen("-high-intensity-zone"), seen("-modic-1")),
      ...findings("-centralization", ...noSi, "facet-extension-rotation"),
    );
    expect(
      ["lumbar-disc", "lumbar-facet", "si-joint"].map((id) => Number(generator(chart, id)?.probability?.toFixed(3))),
    ).toEqual([0.226, 0.31, 0.021]);
    expect(assess(chart, knowledge, { asOf }).unlocalized).toBe(true);
  });

  it("29: the whole picture of L5", () => {
    const chart = chartOf(
      {},
      complaint({ pattern: "radicular" }),
      ...findings("straight-leg-raise", "weak-great-toe-extension"),
    );
    const found = generator(chart, "lumbar-radiculopathy");
    expect(found?.probability).toBeCloseTo(0.859, 3);
    expect(found?.interval?.[0]).toBeCloseTo(0.784, 3);
  });
});

describe("the vignettes with a stipulated prior, on the odds function", () => {
  it.each([
    [14, 0.5, [{ lr: 7.4, se: 0.703914 }], 0.881, [0.651, 0.967]],
    [16, 0.5, [{ lr: 0.23, se: 0.153259 }], 0.187, [0.146, 0.237]],
    [18, 0.5, [{ lr: 3.105605, se: 0.213235 }], 0.756, [0.672, 0.825]],
    [19, 0.5, [{ lr: 0.012998, se: 1.000562 }], 0.013, [0.002, 0.085]],
    [25, 0.29, [{ lr: 0.23, se: 0.153259 }], 0.086, [0.065, 0.113]],
  ] as const)("%i", (_, prior, groups, probability, [low, high]) => {
    const { probability: found, interval } = posteriorOf(
      prior,
      groups.map(({ lr, se }) => ({ logLr: Math.log(lr), se })),
    );
    expect([found, ...interval].map((value) => Number(value.toFixed(3)))).toEqual([probability, low, high]);
  });
});
