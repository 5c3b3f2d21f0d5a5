import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { chartOf, complaint, type Written } from "./testing/chart-of.ts";
import { knowledge } from "./testing/knowledge.ts";

interface Block {
  readonly on: string;
  readonly before?: number;
  readonly after?: number;
  readonly drug?: string;
  readonly hours?: number;
  readonly targets?: readonly object[];
  readonly more?: object;
  readonly relief?: object;
}

const l45 = (side: string) => ({ structure: "facet-joint", level: "L4-5", side });
const l51 = (side: string) => ({ structure: "facet-joint", level: "L5-S1", side });

const blockOn = ({
  on,
  before = 7,
  after = 1,
  drug = "lidocaine",
  hours = 3,
  targets = [l45("left")],
  more = {},
  relief = {},
}: Block): Written[] => [
  {
    id: `block-${on}`,
    kind: "procedure",
    at: on,
    body: {
      procedure: "lumbar-medial-branch-block",
      purpose: "diagnostic",
      targets,
      guidance: "fluoroscopy",
      drugs: [{ drug, doseMg: 10 }],
      sedation: "none",
      painBefore: before,
      ...more,
    },
  },
  { kind: "relief", at: on, body: { of: `block-${on}`, pain: after, lastedHours: hours, ...relief } },
];

const facet = (blocks: readonly Block[], side = "left") => {
  const chart = chartOf({}, complaint({ side }), ...blocks.flatMap(blockOn));
  return assess(chart, knowledge, { asOf: "2026-10-26" }).generators.find(({ id }) => id === "lumbar-facet");
};
const places = (sites: readonly { level?: string | undefined; side?: string | undefined }[] | undefined) =>
  sites?.map(({ level, side }) => `${level} ${side}`);

describe("diagnostic blocks", () => {
  it("one positive block makes the joint likely, two on different days confirm it by rule, and no second ratio is multiplied", () => {
    expect(facet([{ on: "2026-09-28" }])).toMatchObject({ state: "likely", confirmBy: { count: 1 } });
    const confirmed = facet([{ on: "2026-09-28" }, { on: "2026-10-19", drug: "bupivacaine", hours: 7 }]);
    expect(confirmed).toMatchObject({ state: "confirmed" });
    expect(confirmed?.probability).toBeCloseTo(0.625, 3);
    expect(confirmed?.confirmBy).toBeUndefined();
  });

  it("78.2 % is not 80 %: partial, and the state stays", () => {
    const found = facet([{ on: "2026-09-28", before: 7.8, after: 1.7 }]);
    expect(found).toMatchObject({ state: "possible", probability: 0.31, moved: [] });
    expect(found?.unmoved?.[0]?.says).toMatchObject({ key: "unmoved.block.partial" });
  });

  it("exactly 80 % is positive though floating point would miss it: 7 to 1.4", () => {
    expect(facet([{ on: "2026-09-28", before: 7, after: 1.4 }])).toMatchObject({ state: "likely" });
  });

  it("scores decide over the patient's word", () => {
    expect(facet([{ on: "2026-09-28", after: 4, relief: { percent: 90 } }])?.state).not.toBe("likely");
  });

  it("the second block on the other side does not count", () => {
    expect(
      facet(
        [
          { on: "2026-09-28", targets: [l45("left")] },
          { on: "2026-10-19", targets: [l45("right")] },
        ],
        "both",
      ),
    ).toMatchObject({ state: "likely" });
  });

  it("only the joints both blocks covered are confirmed", () => {
    const found = facet(
      [
        { on: "2026-09-28", targets: [l45("both"), l51("both")] },
        { on: "2026-10-19", targets: [l51("right")] },
      ],
      "both",
    );
    expect(places(found?.sites)).toEqual(["L5-S1 right"]);
  });

  it("nerves are read as the joints they supply", () => {
    const nerves = [
      { structure: "medial-branch", level: "L3", side: "left" },
      { structure: "medial-branch", level: "L4", side: "left" },
    ];
    const found = facet([
      { on: "2026-09-28", targets: nerves },
      { on: "2026-10-19", targets: nerves },
    ]);
    expect([found?.state, places(found?.sites)]).toEqual(["confirmed", ["L4-5 left"]]);
  });

  it.each([
    ["moderate sedation", { sedation: "moderate" }, "unmoved.block.sedated"],
    ["an opioid", { opioidGiven: true }, "unmoved.block.sedated"],
    ["no image guidance", { guidance: "landmark" }, "unmoved.block.unguided"],
  ])("with %s the block cannot be read", (_, more, key) => {
    const found = facet([{ on: "2026-09-28", more }]);
    expect([found?.state, found?.unmoved?.[0]?.says.key]).toEqual(["possible", key]);
  });

  it("relief shorter than the anesthetic needs does not count, relief of unknown duration is asked for", () => {
    expect(facet([{ on: "2026-09-28", drug: "bupivacaine", hours: 1 }])?.unmoved?.[0]?.says.key).toBe(
      "unmoved.block.short",
    );
    const chart = chartOf(
      {},
      complaint(),
      ...blockOn({ on: "2026-09-28" }).map((entry) =>
        entry.kind === "relief" ? { ...entry, body: { of: "block-2026-09-28", pain: 1 } } : entry,
      ),
    );
    const assessment = assess(chart, knowledge, { asOf: "2026-10-26" });
    expect(assessment.generators.find(({ id }) => id === "lumbar-facet")?.state).toBe("possible");
    expect(assessment.missing.map(({ says }) => says.key)).toContain("need.block-duration");
  });

  it("long relief is relief: duration is never demanded to be short", () => {
    expect(facet([{ on: "2026-09-28", hours: 240 }])).toMatchObject({ state: "likely" });
  });

  it("little pain before the block tells nothing", () => {
    expect(facet([{ on: "2026-09-28", before: 2, after: 0 }])?.unmoved?.[0]?.says.key).toBe(
      "unmoved.block.low-baseline",
    );
  });

  it("a negative block excludes the joints it covered; the generator only when every level of its zone was covered", () => {
    const some = facet([{ on: "2026-09-28", after: 6, targets: [l45("left"), l51("left")] }]);
    expect([some?.state, places(some?.sites)]).toEqual(["unlikely", ["L3-4 left"]]);
    const all = facet([
      {
        on: "2026-09-28",
        after: 6,
        targets: [{ structure: "facet-joint", level: "L3-4", side: "left" }, l45("left"), l51("left")],
      },
    ]);
    expect(all?.state).toBe("excluded");
  });

  it("a second block that fails makes the pair discordant, not confirmed", () => {
    expect(facet([{ on: "2026-09-28" }, { on: "2026-10-19", after: 6 }])?.state).not.toMatch(/^(confirmed|likely)$/);
  });
});
