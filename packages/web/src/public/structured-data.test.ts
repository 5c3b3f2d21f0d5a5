import { describe, expect, it } from "vitest";
import type { FinishedPage } from "./site.ts";
import { structuredData, structuredText } from "./structured-data.ts";
import { testSite } from "./testing/site.ts";

const finished = (path: string): FinishedPage => {
  const page = testSite.pageAt(path, "en");
  if (page) return page;
  throw new Error(`no page at ${path}`);
};

describe("what a page says of itself to machines", () => {
  it("is readable JSON with the page's own address, language and every source", () => {
    for (const locale of ["en", "es"] as const)
      for (const { path } of testSite.pages(locale)) {
        const page = testSite.pageAt(path, locale);
        if (!page) throw new Error(path);
        const read: unknown = JSON.parse(structuredText(structuredData(page, locale, "https://pain.test")));
        expect(read).toMatchObject({ "@context": "https://schema.org", inLanguage: locale, name: page.page.title });
        expect(read).toHaveProperty("citation.length", page.sources.length);
        expect(read).toHaveProperty("url", `https://pain.test${locale === "es" ? "/es" : ""}${path}`);
      }
  });

  it("names condition, reader and citations, and no review that has not happened", () => {
    const data = structuredData(finished("/learn/conditions/sciatica"), "en", "https://pain.test");
    expect(data).toMatchObject({ "@type": "MedicalWebPage", about: { "@type": "MedicalCondition" } });
    expect(data.citation.length).toBeGreaterThan(3);
    expect(data.citation.some((one) => "url" in one && one.url.startsWith("https://doi.org/"))).toBe(true);
    expect(Object.keys(data).filter((key) => /review/i.test(key))).toEqual([]);
  });

  it("cannot end the element it stands in", () => {
    const text = structuredText({ name: "</script><script>alert(1)</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script><!--" });
  });
});
