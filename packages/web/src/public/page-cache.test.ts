import { describe, expect, it } from "vitest";
import { createPageCache, type KeptKey } from "./page-cache.ts";

const key = (path: string): KeptKey => ({ origin: "http://clinic.test", path, theme: "auto", encoding: "identity" });

describe("the pages that are kept", () => {
  it("never take more room than they are given; the one asked for longest ago goes first", async () => {
    const drawn: string[] = [];
    const draw = async ({ path }: KeptKey) => {
      drawn.push(path);
      return Buffer.alloc(400, path);
    };
    const cache = createPageCache(draw, 1000);
    for (const path of ["/a", "/b", "/a", "/c", "/a"]) await cache.page(key(path));
    expect(drawn).toEqual(["/a", "/b", "/c"]);
    expect(cache.size()).toBe(800);
    await cache.page(key("/b"));
    expect(drawn).toEqual(["/a", "/b", "/c", "/b"]);
    expect(cache.size()).toBe(800);
  });

  it("hold no page larger than all the room, and send it all the same", async () => {
    const cache = createPageCache(async () => Buffer.alloc(2000), 1000);
    expect((await cache.page(key("/a")))?.body.length).toBe(2000);
    expect(cache.size()).toBe(0);
  });

  it("are drawn again after a drawing that failed", async () => {
    let times = 0;
    const cache = createPageCache(async () => {
      times++;
      if (times === 1) throw new Error("broke");
      return Buffer.from("page");
    });
    await expect(cache.page(key("/a"))).rejects.toThrow("broke");
    expect((await cache.page(key("/a")))?.body.toString()).toBe("page");
  });
});
