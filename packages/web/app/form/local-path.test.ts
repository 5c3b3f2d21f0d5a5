import { describe, expect, it } from "vitest";
import { localPath } from "./local-path.ts";

describe("the way back after a form", () => {
  it.each(["/clinic/patients?q=a#top", "/me"])("%s is on this site", (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each(["//evil.test", "/\\evil.test", "https://evil.test", "/a b", "/€", "/a\r\nset-cookie: x", "", 7, null])(
    "%j is not followed",
    (path) => {
      expect(localPath(path)).toBe("/");
    },
  );
});
