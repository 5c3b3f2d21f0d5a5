import type { ShownPart } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../locale.ts";
import { citedIn } from "../map-page.ts";
import type { Block, Cited } from "../page-model.ts";
import { testEducation, testKnowledge } from "../testing/site.ts";
import { uncitedDigits } from "../testing/uncited-digits.ts";
import { followUpWords } from "./follow-up-words.ts";
import { guidanceWords } from "./guidance-words.ts";
import { requirementWords } from "./requirement-words.ts";
import { shownBlocks } from "./shown-blocks.ts";

const show = (part: ShownPart, ids: readonly string[], locale: Locale = "en"): readonly Block[] =>
  shownBlocks(part, ids, { knowledge: testKnowledge, education: testEducation, locale });
const said = (blocks: readonly Block[]): readonly Cited[] => citedIn(blocks);
const saying = (blocks: readonly Block[], text: string): Cited | undefined =>
  said(blocks).find(({ says }) => says.includes(text));
const parts: readonly ShownPart[] = [
  "counts",
  "lasting",
  "risks",
  "against",
  "experts",
  "not-known",
  "day",
  "aftercare",
  "warning-signs",
  "comes-first",
  "alternatives",
  "findings",
  "confirming",
  "treatments",
];
const treatments = [...testKnowledge.treatments.values()];

describe("how many a treatment helps", () => {
  it("is drawn for a pair of groups, with the study it comes from", () => {
    const drawn = show("counts", ["lumbar-rfa"]).find((block) => block.is === "counts");
    expect(drawn).toMatchObject({ sources: ["nct04803149"], drawn: { arm: { count: 590 }, other: { count: 540 } } });
  });

  it("keeps what one group alone showed apart, and says that nothing was compared", () => {
    const apart = show("counts", ["lumbar-rfa"]).find((block) => block.is === "note");
    expect(apart).toMatchObject({ tone: "unsure" });
    const inNote = apart ? said([apart]) : [];
    expect(inNote[0]?.says).toContain("No other group stood beside");
    expect(inNote.find(({ says }) => says.includes("632 of 1000"))).toMatchObject({
      sources: ["conger-2020"],
      class: "evidence",
    });
    const lists = show("counts", ["lumbar-rfa"]).filter((block) => block.is === "list");
    expect(said(lists).some(({ says }) => says.includes("632"))).toBe(false);
  });

  it("says that it is not known where nothing was counted", () => {
    expect(saying(show("counts", ["hip-injection"]), "not known")).toBeDefined();
  });
});

describe("how long it lasts", () => {
  it("is told of those it helped and of all apart", () => {
    const [facts] = show("lasting", ["lumbar-rfa"]);
    expect(facts).toMatchObject({
      rows: [{ sources: ["macvicar-2013"] }, { label: "In all who had it", says: "Not known." }],
    });
  });
});

describe("what can go wrong", () => {
  it("says of what was never seen that it could still be", () => {
    const block = show("risks", ["lumbar-rfa"]).find(({ is }) => is === "risks");
    expect(block).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({
          serious: true,
          count: 0,
          range: [0, 32],
          says: "None seen in 116 treatments. It could still be up to 32 of 1000.",
          sources: ["kornick-2004"],
          class: "evidence",
        }),
      ]),
    });
  });

  it("never gives a count of none without how many it could be", () => {
    for (const { id } of treatments)
      for (const block of show("risks", [id]))
        if (block.is === "risks")
          for (const { count, range } of block.rows) if (count === 0) expect(range?.[1]).toBeGreaterThan(0);
  });

  it("says second-hand of what was read second-hand", () => {
    const [, block] = show("risks", ["lumbar-rfa"]);
    expect(block?.is === "risks" && block.rows.find(({ label }) => label.startsWith("Pain or stiff"))?.class).toBe(
      "secondary",
    );
  });

  it("is not silent where nobody counted", () => {
    expect(saying(show("risks", ["hip-replacement"]), "That does not mean there is none")).toBeDefined();
  });
});

describe("what experts say", () => {
  it("names both sides of a contested treatment, with the year", () => {
    const blocks = show("experts", ["lumbar-rfa"]);
    expect(blocks[0]).toMatchObject({ is: "note", tone: "unsure" });
    const facts = blocks.find(({ is }) => is === "facts");
    const rows = facts?.is === "facts" ? facts.rows : [];
    expect(rows.find(({ label }) => label === "NICE NG59 (2020)")?.says).toContain("They are for it.");
    expect(rows.find(({ label }) => label === "BMJ Rapid Recommendation (2025)")?.says).toContain(
      "They are against it. Their word: “Strong”. How sure the facts are: hardly at all.",
    );
  });
});

describe("what comes first", () => {
  it("counts the payers that ask for other care, Medicare named, and says it was read second-hand", () => {
    const row = saying(show("comes-first", ["lumbar-transforaminal-esi"]), "Medicare and");
    expect(row?.says).toBe(
      "Medicare and 6 other payers we know ask for other care first. Where they say how long: 2 weeks to 3 months.",
    );
    expect(row?.class).toBe("secondary");
    expect(row?.sources).toContain("arise-250-0035");
  });

  it("does not say of a payer what only another asks", () => {
    const more = show("comes-first", ["lumbar-rfa"]).find((block) => block.is === "more");
    const facts = more?.is === "more" ? more.blocks[0] : undefined;
    const medicare = facts?.is === "facts" ? facts.rows.find(({ label }) => label === "Medicare") : undefined;
    expect(medicare?.says).toBe("Other care first; how long is not said. Pain for 3 months.");
  });
});

describe("warning signs", () => {
  it("begin with what needs help at once, and each says what to do", () => {
    const [first] = show("warning-signs", ["lumbar-transforaminal-esi", "caudal-esi"]);
    expect(first).toMatchObject({ is: "note", tone: "act" });
    expect(said(first ? [first] : []).some(({ says }) => says.includes("911"))).toBe(true);
  });

  it("stand once, whoever has them", () => {
    const both = said(show("warning-signs", ["lumbar-transforaminal-esi", "caudal-esi"])).map(({ says }) => says);
    expect(new Set(both).size).toBeGreaterThan(8);
    expect(both.filter((says) => says.startsWith("A metal taste"))).toHaveLength(1);
  });
});

describe("what points to a cause of pain", () => {
  it("is told in words, the strongest sign first", () => {
    const table = show("findings", ["lumbar-stenosis"]).find(({ is }) => is === "table");
    const rows = table?.is === "table" ? table.rows : [];
    expect(rows[0]?.cells[0]).toMatchObject({ says: "Points strongly towards it", sources: ["suri-2010"] });
    expect(rows.length).toBeGreaterThan(8);
  });

  it("never gives a likelihood as a number", () => {
    for (const { id } of testKnowledge.generators.values())
      for (const block of show("findings", [id]))
        if (block.is === "table")
          for (const { cells } of block.rows) for (const { says } of cells) expect(says).not.toMatch(/\d/);
  });

  it("says how many without pain have it too", () => {
    const seen = said(show("findings", ["lumbar-radiculopathy"]));
    expect(seen.filter(({ says }) => says.includes("with no pain")).every(({ sources }) => sources?.length === 1)).toBe(
      true,
    );
  });

  it("is settled by what settles it: two tests, a picture, signs or nothing", () => {
    const settles = (id: string) => said(show("confirming", [id]))[0]?.says;
    expect(settles("lumbar-facet")).toContain("Two tests on two days");
    expect(settles("hip-oa")).toContain("A picture can settle it");
    expect(settles("crps")).toContain("set list of signs");
    expect(settles("myofascial")).toContain("No test can prove it");
  });
});

describe("what else there is", () => {
  it("holds waiting and the operation with who does it, and not the treatment itself", () => {
    const links = show("alternatives", ["lumbar-transforaminal-esi"]).find(({ is }) => is === "links");
    const items = links?.is === "links" ? links.items : [];
    expect(items.map(({ to }) => to)).toContain("/learn/treatments/waiting");
    expect(items.map(({ to }) => to)).not.toContain("/learn/treatments/lumbar-transforaminal-esi");
    expect(items.find(({ to }) => to.endsWith("lumbar-discectomy"))?.says).toMatch(/Done by: .*surgeon/);
  });
});

describe("several treatments at once", () => {
  it("are named where they differ, and told of once where they do not", () => {
    const two = show("risks", ["lumbar-medial-branch-block", "cervical-medial-branch-block"]);
    expect(two.some(({ is }) => is === "more")).toBe(false);
    const differ = show("risks", ["lumbar-rfa", "cervical-rfa"]);
    expect(differ.flatMap((block) => (block.is === "more" ? [block.title] : []))).toHaveLength(2);
  });
});

describe("warning signs of several treatments", () => {
  it("are never folded away", () => {
    const blocks = show("warning-signs", ["lumbar-rfa", "cervical-transforaminal-esi"]);
    expect(blocks.some(({ is }) => is === "more")).toBe(false);
    expect(said(blocks).length).toBeGreaterThan(4);
  });
});

describe("the words of the parts", () => {
  it.each(["en", "es"] as const)("exist for every requirement, contact and picture (%s)", (locale) => {
    const missing = treatments.flatMap(({ id, requires, followUp, day }) => [
      ...requires.filter((one) => requirementWords(one, locale) === undefined).map((one) => `${id}: ${one.id}`),
      ...followUp
        .filter(({ what }) => followUpWords(what, locale) === undefined)
        .map(({ what }) => `${id}: ${what.en}`),
      ...(day?.guidance && guidanceWords(day.guidance, locale) === undefined ? [`${id}: ${day.guidance.en}`] : []),
    ]);
    expect(missing).toEqual([]);
  });

  it.each(["en", "es"] as const)(
    "carry the source or class of every number, of each treatment and cause (%s)",
    (locale) => {
      const ids = [...testKnowledge.treatments.keys(), ...testKnowledge.generators.keys()];
      const bare = ids.flatMap((id) =>
        parts.flatMap((part) => uncitedDigits(show(part, [id], locale)).map((says) => `${id} ${part}: ${says}`)),
      );
      expect(bare).toEqual([]);
    },
  );
});
