import { describe, expect, it } from "vitest";
import { localeOf, themeOf } from "./locale.ts";

const asking = (headers: Record<string, string>) => localeOf(new Headers(headers));

describe("the language of a page", () => {
  it("is the one the person chose here, whatever the browser asks for", () => {
    expect(asking({ cookie: "a=1; locale=es", "accept-language": "en" })).toBe("es");
  });
  it("is the one the browser likes best among ours", () => {
    expect(asking({ "accept-language": "fr-CA, es-MX;q=0.8, en;q=0.7" })).toBe("es");
    expect(asking({ "accept-language": "es;q=0, en-GB;q=0.2" })).toBe("en");
  });
  it("is English when nobody asks for one of ours", () => {
    expect(asking({})).toBe("en");
    expect(asking({ cookie: "locale=xx", "accept-language": "de;q=nonsense" })).toBe("en");
  });
  it("keeps a theme only when it is one of ours", () => {
    expect(themeOf(new Headers({ cookie: "theme=dark" }))).toBe("dark");
    expect(themeOf(new Headers({ cookie: 'theme="><script>' }))).toBe("auto");
  });
});
