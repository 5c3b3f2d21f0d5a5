import { describe, expect, it } from "vitest";
import { knowledge } from "../testing/knowledge.ts";
import { drugsNamed, unknownDrugIn } from "./drugs.ts";

const named = (text: string) =>
  drugsNamed(text, knowledge.drugs)
    .map(({ id }) => id)
    .sort();
const unknown = (text: string) => unknownDrugIn(text, knowledge.drugs);

describe("drugs by their names", () => {
  it("finds every agent of a combination, by generic and by brand name", () => {
    expect(named("Percocet 5/325")).toEqual(["acetaminophen", "oxycodone"]);
    expect(named("hydrocodone-ibuprofen")).toEqual(["hydrocodone", "ibuprofen"]);
    expect(named("AGGRENOX 25-200 mg")).toEqual(["aspirin", "dipyridamole"]);
    expect(named("Arthrotec")).toEqual(["diclofenac", "misoprostol"]);
    expect(named("Pepto-Bismol")).toEqual(["aspirin"]);
    expect(named("Doan's")).toEqual(["magnesium-salicylate"]);
  });

  it("reads whole words, and the longer name where one holds another", () => {
    expect(named("liposomal bupivacaine")).toEqual(["liposomal-bupivacaine"]);
    expect(named("levobupivacaine")).toEqual(["levobupivacaine"]);
    expect(named("asacol")).toEqual([]);
    expect(named("omega-3 acid ethyl esters")).toEqual(["icosapent"]);
    expect(named("iohexol 350")).toEqual(["iohexol-other"]);
  });

  it("says what it does not know: the whole, or one half", () => {
    expect(unknown("zyxoban 5 mg")).toBe("zyxoban 5 mg");
    expect(unknown("aspirin / zyxoban")).toBe("zyxoban");
    for (const text of [
      "Eliquis 5 mg tablet",
      "hydrocodone/acetaminophen 5/325 mg",
      "metformin ER 500 mg oral tablet, extended release",
      "enoxaparin 40 mg/0.4 mL subcutaneous syringe",
      "calcium carbonate and vitamin D",
    ])
      expect(unknown(text), text).toBeUndefined();
  });
});
