import { regions } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { drawingOf } from "../../../app/drawings/drawing-of-treatment.ts";
import { locales } from "../../locale.ts";
import type { Block, PublicPage } from "../page-model.ts";
import { testEducation, testKnowledge, testSite } from "../testing/site.ts";
import { uncitedDigits } from "../testing/uncited-digits.ts";
import { alertNotices, mattersAt } from "./alert-words.ts";
import { fullPagePath, generatorPath, treatmentPath } from "./paths.ts";

const pageAt = (path: string): PublicPage => {
  const page = testSite.pages("en").find((one) => one.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
};

const linksOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.is === "links" ? block.items.map(({ to }) => to) : []));
const allLinks = ({ sections }: PublicPage): readonly string[] => sections.flatMap(({ blocks }) => linksOf(blocks));
const sectionOf = (path: string, id: string): readonly Block[] =>
  pageAt(path).sections.find((section) => section.id === id)?.blocks ?? [];

describe("the pages made from the knowledge", () => {
  it("are there for every treatment and every cause, in both languages, and no address stands twice", () => {
    for (const locale of locales) {
      const paths = testSite.pages(locale).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      for (const id of testKnowledge.treatments.keys()) expect(paths).toContain(treatmentPath(id));
      for (const id of testKnowledge.generators.keys()) expect(paths).toContain(generatorPath(id));
    }
  });

  it("have the same parts in both languages", () => {
    const shape = (pages: readonly PublicPage[]) =>
      pages.map(({ path, sections }) => [path, sections.map(({ id, blocks }) => [id, blocks.map(({ is }) => is)])]);
    expect(shape(testSite.pages("es"))).toEqual(shape(testSite.pages("en")));
  });

  it.each(locales)("name a source or a class with every number (%s)", (locale) => {
    const short = testSite.pages(locale).filter((page) => page.short);
    expect(short.length).toBeGreaterThan(85);
    const bare = short.flatMap(({ path, sections }) =>
      sections.flatMap(({ blocks }) => uncitedDigits(blocks)).map((says) => `${path}: ${says}`),
    );
    expect(bare).toEqual([]);
  });

  it.each(locales)(
    "name a source or a class with every number at full depth too, but for questions to ask (%s)",
    (locale) => {
      const isQuestion = (says: string): boolean =>
        /\?$|^(How many|What went|A cuántos|Cuántos|Cuántas|Qué salió)/.test(says);
      const full = testSite.pages(locale).filter((page) => !page.short);
      expect(full.length).toBeGreaterThan(15);
      const bare = full.flatMap(({ path, sections }) =>
        sections
          .flatMap(({ blocks }) => uncitedDigits(blocks))
          .filter((says) => !isQuestion(says))
          .map((says) => `${path}: ${says}`),
      );
      expect(bare).toEqual([]);
    },
  );

  it("lead only to pages that exist, from every page", () => {
    const others = ["/", "/check", "/visit", "/search", "/evidence"];
    const paths = new Set([...testSite.pages("en").map(({ path }) => path), ...others]);
    const dead = testSite.pages("en").flatMap((page) =>
      allLinks(page)
        .filter((to) => !paths.has(to))
        .map((to) => `${page.path}: ${to}`),
    );
    expect(dead).toEqual([]);
  });

  it("lead only to pages that exist", () => {
    const paths = new Set(testSite.pages("en").map(({ path }) => path));
    const own = testSite
      .pages("en")
      .filter(({ short, path }) => short || path.startsWith("/learn/where") || path === "/learn");
    expect(own.flatMap(allLinks).filter((to) => !paths.has(to))).toEqual([]);
  });
});

describe("the page of a treatment", () => {
  it("has its parts in the order a person asks", () => {
    expect(pageAt("/learn/treatments/lumbar-rfa").sections.map(({ id }) => id)).toEqual([
      "what",
      "picture",
      "how",
      "first-days",
      "watch-for",
      "helps",
      "lasts",
      "risks",
      "comes-first",
      "else",
      "experts",
      "not-known",
      "ask",
    ]);
    expect(pageAt("/learn/treatments/lumbar-rfa")).toMatchObject({ short: true, about: "MedicalProcedure" });
  });

  it("shows the drawing of each that has one", () => {
    for (const treatment of testKnowledge.treatments.values()) {
      const drawn = sectionOf(treatmentPath(treatment.id), "picture");
      if (pageAt(treatmentPath(treatment.id)).short)
        expect(drawn).toEqual(drawingOf(treatment) === undefined ? [] : [{ is: "drawing", id: drawingOf(treatment) }]);
    }
  });

  it("asks of waiting only what can be asked of waiting", () => {
    const ids = pageAt("/learn/treatments/waiting").sections.map(({ id }) => id);
    expect(ids).not.toContain("risks");
    expect(ids).toContain("helps");
  });

  it("leads to each full page that tells of it, and that page leads back", () => {
    const full = [...testEducation.pages.values()].filter(({ kind }) => kind !== "guide");
    expect(full.length).toBeGreaterThan(0);
    for (const page of full)
      for (const id of page.treatments.filter((one) => one !== page.id)) {
        expect(allLinks(pageAt(treatmentPath(id)))).toContain(fullPagePath(page));
        expect(allLinks(pageAt(fullPagePath(page)))).toContain(treatmentPath(id));
      }
  });
});

describe("the page of a cause of pain", () => {
  it("says when to get help before it says how it is found", () => {
    const ids = pageAt("/learn/conditions/lumbar-stenosis").sections.map(({ id }) => id);
    expect(ids.indexOf("help")).toBeLessThan(ids.indexOf("found"));
    const help = sectionOf("/learn/conditions/lumbar-stenosis", "help");
    expect(JSON.stringify(help)).toContain("saddle");
  });
});

describe("what does not wait", () => {
  it("has words for every alert, at urgencies the alert has", () => {
    for (const { id, levels } of testKnowledge.alerts) {
      const notices = alertNotices(id);
      expect(notices, id).not.toEqual([]);
      for (const { urgency } of notices)
        expect(
          levels.map((level) => level.urgency),
          id,
        ).toContain(urgency);
      expect(mattersAt(id, regions), id).toBe(true);
    }
  });

  it("names the most urgent level of every alert", () => {
    const order = ["emergency", "same-day", "two-weeks"];
    for (const { id, levels } of testKnowledge.alerts) {
      const most = order.find((urgency) => levels.some((level) => level.urgency === urgency));
      expect(
        alertNotices(id).map(({ urgency }) => urgency),
        id,
      ).toContain(most);
    }
  });
});

describe("the start of the learning room", () => {
  it("leads to every place, cause and treatment, and to every full page", () => {
    const links = new Set(allLinks(pageAt("/learn")));
    for (const region of regions) expect(links).toContain(`/learn/where/${region}`);
    for (const id of testKnowledge.treatments.keys()) expect(links).toContain(treatmentPath(id));
    for (const id of testKnowledge.generators.keys()) expect(links).toContain(generatorPath(id));
    for (const page of testEducation.pages.values()) expect(links).toContain(fullPagePath(page));
    expect(links).toContain("/glossary");
  });

  it("puts what does not wait first on the page of every place", () => {
    for (const region of regions) {
      const [first] = pageAt(`/learn/where/${region}`).sections;
      expect(first?.blocks.find(({ is }) => is === "note")).toMatchObject({ tone: "act" });
    }
  });
});

describe("the glossary", () => {
  it("says every word with its meaning, and explains none twice", () => {
    for (const locale of locales) {
      const { page } = testSite.pageAt("/glossary", locale) ?? {};
      const [block] = page?.sections[0]?.blocks ?? [];
      const rows = block?.is === "facts" ? block.rows : [];
      expect(rows).toHaveLength(testEducation.glossary.length);
      expect(JSON.stringify(page)).not.toContain('"means"');
    }
  });
});
