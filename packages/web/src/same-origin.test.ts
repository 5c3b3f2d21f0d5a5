import { describe, expect, it } from "vitest";
import { isLoopbackHost, isSameOrigin } from "./same-origin.ts";

const post = (headers: Record<string, string>) =>
  isSameOrigin("POST", new Headers({ host: "clinic.test", ...headers }));

describe("a request that changes something", () => {
  it("is taken from a page of this host", () => {
    expect(post({ origin: "https://clinic.test", "sec-fetch-site": "same-origin", cookie: "s=1" })).toBe(true);
  });
  it("is refused from another site, from a sibling of ours, and from a page that hides where it is", () => {
    expect(post({ origin: "https://evil.test" })).toBe(false);
    expect(post({ origin: "https://clinic.test.evil.test" })).toBe(false);
    expect(post({ origin: "https://clinic.test", "sec-fetch-site": "same-site" })).toBe(false);
    expect(post({ origin: "null" })).toBe(false);
  });
  it("is refused when it brings a cookie and says no origin", () => {
    expect(post({ cookie: "s=1" })).toBe(false);
    expect(post({})).toBe(true);
  });
  it("is not what a GET is", () => {
    expect(isSameOrigin("GET", new Headers({ host: "clinic.test", origin: "https://evil.test" }))).toBe(true);
  });
});

describe("the demo", () => {
  it("answers this machine's own names only", () => {
    for (const host of ["localhost:4000", "127.0.0.1", "[::1]:4000"]) expect(isLoopbackHost(host)).toBe(true);
    for (const host of ["pinpoint.test", "localhost.evil.test", "127.0.0.1.evil.test:80", null])
      expect(isLoopbackHost(host)).toBe(false);
  });
});
