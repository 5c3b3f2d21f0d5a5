// The priors, spelled out: setting, generator, value, and for whom. Section 2 of the evidence and the practice's settings.
import { describe, expect, it } from "vitest";
import { knowledge } from "./testing/knowledge.ts";

const table: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  // low back and leg (2.1)
  ["lumbar-disc", [0.42], []],
  ["lumbar-facet", [0.31], []],
  ["si-joint", [0.18], []],
  ["lumbar-radiculopathy", [0.778], [0.742]],
  ["lumbar-stenosis", [0.29], [0.25]],
  // by age, from 80, 70 and 40 (2.1)
  ["vertebral-fracture", [0.18, 0.11, 0.054], []],
  // neck, head, thorax (2.2); headache the main complaint first
  ["cervical-facet", [0.55], []],
  ["thoracic-facet", [0.42], []],
  ["third-occipital", [0.53, 0.27], []],
  ["cervical-radiculopathy", [0.23], []],
  // limbs and inflammation (2.4)
  ["hip-oa", [0.34], [0.34]],
  ["greater-trochanteric-pain", [0.59], []],
  ["knee-oa", [0.125], []],
  ["rotator-cuff", [0.34], []],
  ["axial-spondyloarthritis", [0.05], []],
];

const values = (id: string) => {
  const priors = knowledge.generators.get(id)?.priors;
  return [priors?.specialist.map(({ value }) => value), priors?.["primary-care"].map(({ value }) => value)];
};

describe("priors", () => {
  it.each(table)("of %s are %j among specialists and %j in primary care", (id, specialist, primaryCare) => {
    expect(values(id)).toEqual([specialist, primaryCare]);
  });

  it("are empty for every other generator: unknown is not guessed", () => {
    const others = [...knowledge.generators.keys()].filter((id) => !table.some(([known]) => known === id));
    expect(others.length).toBeGreaterThan(10);
    for (const id of others) expect([id, ...values(id)]).toEqual([id, [], []]);
  });

  it("that belong to an age leave no age row", () => {
    for (const { priors, groups } of knowledge.generators.values())
      if ([...priors.specialist, ...priors["primary-care"]].some(({ ageSpecific }) => ageSpecific))
        expect(groups.filter(({ kind }) => kind === "age")).toEqual([]);
  });

  it("of the third occipital joint are higher where the complaint is the headache", () => {
    const priors = knowledge.generators.get("third-occipital")?.priors.specialist;
    expect(priors?.map(({ value, when }) => [value, when])).toEqual([
      [0.53, { complaint: { pattern: ["headache"] } }],
      [0.27, undefined],
    ]);
  });

  it("taken from primary care among specialists say so", () => {
    for (const id of ["hip-oa", "rotator-cuff"])
      expect(knowledge.generators.get(id)?.priors.specialist[0]?.population.en).toMatch(/^Primary care/);
  });
});
