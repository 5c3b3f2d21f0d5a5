import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { describe, expect, it } from "vitest";
import { disagreements, lowBackCharts, variantsOf } from "./agreement.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");

describe("the hand-written yardstick of the low back", () => {
  it.each(lowBackCharts())("says the numbers of the engine: $name, as it is and amended", (named) => {
    const variants = variantsOf(named);
    expect(variants.length).toBeGreaterThan(3);
    expect(variants.flatMap((one) => disagreements(one, loaded.value))).toEqual([]);
  });
});
