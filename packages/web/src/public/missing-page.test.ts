import { describe, expect, it } from "vitest";
import { missingPage } from "./missing-page.ts";
import { testSite } from "./testing/site.ts";

const sciatica = "/learn/conditions/sciatica";

describe("an address without a page", () => {
  it.each([
    "/learn/conditions/siatica",
    "/es/learn/conditions/ciatica",
    "/sciatica.html",
    "/learn/conditions/Sciatica",
  ])("%s leads to the page that is spelled nearly so", (pathname) => {
    const { close } = missingPage(testSite, pathname, pathname.startsWith("/es") ? "es" : "en");
    expect(close.map(({ path }) => path)).toContain(sciatica);
  });

  it("leads to nothing when nothing is close, and to few pages at most", () => {
    expect(missingPage(testSite, "/wp-login.php", "en").close.length).toBeLessThanOrEqual(5);
    expect(missingPage(testSite, "/zzqqxx", "en")).toEqual({ close: [], unwritten: null });
    expect(missingPage(testSite, "/%E0%A4%A", "en").unwritten).toBeNull();
  });

  it("in a language nobody has written names it, and the page in those there are", () => {
    const { unwritten, close } = missingPage(testSite, `/fr${sciatica}`, "en");
    expect(close).toEqual([]);
    expect(unwritten?.language).toBe("French");
    expect(unwritten?.pages.map(({ href }) => href)).toEqual([sciatica, `/es${sciatica}`]);
    expect(unwritten?.pages[1]?.title).toBe(testSite.pageAt(sciatica, "es")?.page.title);
    expect(missingPage(testSite, "/pt-br", "es").unwritten?.pages.map(({ href }) => href)).toEqual(["/", "/es"]);
    expect(missingPage(testSite, "/fr/nothing-like-it", "es").unwritten?.language).toBe("francés");
  });

  it("takes no two letters for a language that are none", () => {
    expect(missingPage(testSite, "/zq/learn", "en").unwritten).toBeNull();
  });
});
