import { describe, expect, it } from "vitest";
import { insured, ordered, policyOf, rowsUnder, ruleOf, versionOf } from "../testing/invented-payers.ts";

const adult = { patient: { fromAge: 18 } };
const old = { patient: { fromAge: 99 } };
const inr = { lab: { test: "inr", atMost: 1.4 } };
const lab = (id: string, test: string, value: number) => ({ id, kind: "lab", body: { test, value } });
const words = { en: "Not covered in this example", es: "No cubierto en este ejemplo" };
const text = { key: "text", values: words };
const never = { id: "R-1", says: words };
const under = (rule: Parameters<typeof ruleOf>[0], version: object = {}) => ({
  versions: [versionOf({ ...version, rules: [ruleOf(rule)] })],
});

const row = rowsUnder({
  policies: [
    policyOf("plain", under({ covers: { allOf: [adult, inr] } })),
    policyOf("silent", under({})),
    policyOf("refuses", under({ covers: adult, notCovered: [never] })),
    policyOf(
      "refuses-by-itself",
      under({ covers: adult, notCovered: [{ ...never, when: inr, source: "invented-refusal", class: "caution" }] }),
    ),
    policyOf(
      "open",
      under({ covers: { allOf: [adult] }, notCovered: [{ ...never, when: inr, source: "invented-refusal" }] }),
    ),
    policyOf("open-alone", under({ covers: adult, notCovered: [{ ...never, when: inr }] })),
    policyOf("open-and-unmet", under({ covers: { allOf: [old, inr] }, notCovered: [{ ...never, when: inr }] })),
    policyOf(
      "open-twice",
      under({
        covers: { lab: { test: "platelets", atLeast: 100 } },
        notCovered: [
          { ...never, when: inr },
          { id: "R-2", says: words, when: { lab: { test: "glucose", above: 250 } } },
        ],
      }),
    ),
    policyOf("checked-less", { ...under({ covers: adult }), class: "caution" }),
    policyOf("trusted-less", { ...under({ covers: adult }, { class: "secondary" }), class: "default" }),
    policyOf(
      "row-less",
      under({
        covers: {
          allOf: [
            { ...adult, class: "caution" },
            { ...adult, class: "secondary" },
          ],
        },
      }),
    ),
    policyOf("own-regions", {
      ...under({ covers: { session: { maxRegions: 1 } }, packet: [{ session: { maxRegions: 1 } }] }),
      regionMap: { lumbar: ["lumbar"], sacral: ["sacral"] },
    }),
    policyOf("usual-regions", under({ covers: { session: { maxRegions: 1 } } })),
    policyOf("packet", under({ covers: adult, packet: [adult, inr, { lab: { test: "platelets", atLeast: 100 } }] })),
  ],
});
const coverage = (payer: string, ...entries: Parameters<typeof row>[1]) =>
  row("lumbar-rfa", [insured(payer), ...entries]).coverage;

describe("the coverage of a treatment", () => {
  it("is the answer of the policy's criteria, under its number, its source and its class", () => {
    expect(coverage("plain", lab("i", "inr", 1.1))).toMatchObject({
      is: "met",
      says: { key: "criterion.all", values: { met: 2, of: 2 } },
      policy: "INV-1",
      source: "invented-version",
      class: "evidence",
      because: ["i"],
    });
    expect(coverage("plain", lab("i", "inr", 2))).toMatchObject({ is: "unmet", because: ["i"] });
    expect(coverage("plain")).toMatchObject({ is: "unknown", missing: [{ record: "lab", settles: ["lumbar-rfa"] }] });
    expect(coverage("plain", lab("i", "inr", 2))?.label).toBeUndefined();
  });

  it("is not known where the policy says nothing of it, and where the patient pays", () => {
    expect(coverage("silent")).toMatchObject({
      is: "unknown",
      says: { key: "coverage.silent", values: { procedure: "lumbar-rfa" } },
      policy: "INV-1",
      because: [],
      missing: [],
    });
    expect(row("lumbar-rfa", [insured("plain", { program: "none" })]).coverage).toMatchObject({
      is: "unknown",
      label: "no-local-policy",
      says: { key: "coverage.self-pay" },
      because: ["insurance-plain"],
      missing: [],
    });
  });

  it("is asked for by an insurance where none is written", () => {
    expect(row("lumbar-rfa", []).coverage).toMatchObject({ is: "unknown", says: { key: "coverage.no-payer" } });
  });
});

describe("what a policy excludes", () => {
  it("always, is refused in the policy's words, source and number", () => {
    expect(coverage("refuses")).toMatchObject({
      is: "unmet",
      label: "not-covered",
      says: text,
      policy: "INV-1",
      id: "R-1",
      source: "invented-version",
      class: "evidence",
      because: [],
      missing: [],
    });
  });

  it("in a case, is refused with what it rests on and its own source and class", () => {
    expect(coverage("refuses-by-itself", lab("i", "inr", 1.1))).toMatchObject({
      is: "unmet",
      label: "not-covered",
      because: ["i"],
      source: "invented-refusal",
      class: "caution",
    });
  });

  it("is no matter once it is known not to hold", () => {
    const covered = coverage("refuses-by-itself", lab("i", "inr", 2));
    expect(covered).toMatchObject({ is: "met", says: { key: "rule.age" }, class: "evidence", policy: "INV-1" });
    expect(covered?.parts).toBeUndefined();
  });

  it("perhaps, keeps open what would be covered, and asks", () => {
    const open = coverage("open");
    expect(open).toMatchObject({
      is: "unknown",
      says: { key: "criterion.lab.none", values: { test: "inr" } },
      missing: [{ record: "lab", says: { values: { test: "inr" } } }],
      policy: "INV-1",
    });
    expect(open?.parts).toMatchObject([
      { is: "met" },
      { is: "unknown", id: "R-1", title: text, source: "invented-refusal", class: "evidence" },
    ]);
    expect(coverage("open-alone")?.parts).toMatchObject([
      { is: "met", says: { key: "rule.age" } },
      { is: "unknown", id: "R-1" },
    ]);
  });

  it("perhaps, leaves what is not covered anyway as it is", () => {
    const unmet = coverage("open-and-unmet");
    expect(unmet).toMatchObject({ is: "unmet", says: { key: "rule.age" }, missing: [] });
    expect(unmet?.parts).toHaveLength(3);
  });

  it("perhaps twice, asks for each of them beside what the criteria ask", () => {
    const open = coverage("open-twice");
    expect(open).toMatchObject({ is: "unknown", says: { values: { test: "platelets" } } });
    expect(open?.missing.map(({ says }) => says.values)).toEqual([
      { test: "platelets" },
      { test: "inr" },
      { test: "glucose" },
    ]);
    expect(coverage("open-twice", lab("p", "platelets", 150))).toMatchObject({
      is: "unknown",
      says: { values: { test: "inr" } },
    });
  });
});

describe("how far a coverage may be trusted", () => {
  it("is no further than the policy, its version and the rows that decide", () => {
    expect(coverage("trusted-less")?.class).toBe("secondary");
    expect(coverage("checked-less")?.class).toBe("caution");
    expect(coverage("row-less")?.class).toBe("caution");
    expect(coverage("plain", lab("i", "inr", 1.1))?.class).toBe("evidence");
  });
});

describe("the regions of a payer", () => {
  const both = ordered("lumbar-rfa", [
    { structure: "facet-joint", level: "L4-5", side: "left" },
    { structure: "facet-joint", level: "L5-S1", side: "left" },
    { structure: "nerve-root", level: "S1", side: "left" },
  ]);
  it("are its own where it writes them, for coverage and packet, else the usual ones", () => {
    expect(coverage("usual-regions", both)?.is).toBe("met");
    expect(coverage("own-regions", both)).toMatchObject({ is: "unmet", says: { values: { count: 2, max: 1 } } });
    expect(row("lumbar-rfa", [insured("own-regions"), both]).packet?.is).toBe("unmet");
  });

  it.each([
    ["the neck and the chest", "C4-5", "T4-5"],
    ["the chest and the low back", "T4-5", "L4-5"],
    ["the neck and the low back", "C4-5", "L4-5"],
  ])("are two for %s", (_, first, second) => {
    const joints = [first, second].map((level) => ({ structure: "facet-joint", level, side: "left" }));
    expect(coverage("usual-regions", ordered("lumbar-rfa", joints))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.session.regions", values: { count: 2 } },
    });
  });
});

describe("the packet", () => {
  const packet = (...entries: Parameters<typeof row>[1]) => row("lumbar-rfa", [insured("packet"), ...entries]);
  it("counts what is still open, and takes nothing from the coverage", () => {
    const owed = packet(lab("i", "inr", 1.1));
    expect(owed.coverage?.is).toBe("met");
    expect(owed.packet).toMatchObject({ is: "unknown", says: { key: "packet.open", values: { count: 1 } } });
    expect(packet().packet?.says.values).toEqual({ count: 2 });
  });

  it("is complete when all of it is there", () => {
    expect(packet(lab("i", "inr", 1.1), lab("p", "platelets", 150)).packet).toMatchObject({
      is: "met",
      says: { key: "packet.complete" },
    });
  });

  it("is none where the payer wants nothing more", () => {
    expect(row("lumbar-rfa", [insured("plain")]).packet).toBeUndefined();
  });
});
