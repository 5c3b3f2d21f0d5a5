import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson.ts";

const perThousand = (share: number, of: number): readonly number[] =>
  wilsonInterval(share, of).map((limit) => Math.round(limit * 1000));

describe("the interval of a share", () => {
  it.each([
    ["6 of 116", 6 / 116, 116, [24, 108]],
    ["0 of 116", 0, 116, [0, 32]],
    ["0 of 76", 0, 76, [0, 48]],
    ["13 of 62", 13 / 62, 62, [127, 326]],
  ])("of %s is the published one", (_, share, of, limits) => {
    expect(perThousand(share, of)).toEqual(limits);
  });

  it("of none is not nothing, and of all is not certain", () => {
    expect(wilsonInterval(0, 320)[1]).toBeGreaterThan(0.011);
    expect(wilsonInterval(1, 12)[0]).toBeLessThan(0.8);
  });
});
