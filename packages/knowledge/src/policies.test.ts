import { describe, expect, it } from "vitest";
import { knowledge } from "./testing/knowledge.ts";

const everywhere =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI AS GU MP".split(
    " ",
  );
const statesOf = (id: string): readonly string[] => {
  const policy = knowledge.policies.find((one) => one.id === id);
  const held = policy?.versions.filter(
    ({ status, effectiveFrom, effectiveTo = "9999" }) =>
      status === "in-force" && effectiveFrom <= "2026-09-15" && effectiveTo >= "2026-09-15",
  );
  return held?.flatMap(({ states }) => states ?? everywhere) ?? [];
};
const missingIn = (id: string): readonly string[] => everywhere.filter((state) => !statesOf(id).includes(state)).sort();

describe("the policies of Medicare", () => {
  it.each(["medicare-facet", "medicare-stimulator", "medicare-vertebral", "medicare-mild", "medicare-pump"])(
    "%s answers in every state and territory, once",
    (id) => expect([...statesOf(id)].sort()).toEqual([...everywhere].sort()),
  );

  it("leave the epidural of Palmetto's states, and the sacroiliac joint of Novitas' and First Coast's, without one", () => {
    expect(missingIn("medicare-epidural")).toEqual(["AL", "GA", "NC", "SC", "TN", "VA", "WV"]);
    expect(missingIn("medicare-sacroiliac")).toEqual(
      ["AR", "CO", "DE", "DC", "FL", "LA", "MD", "MS", "NJ", "NM", "OK", "PA", "PR", "TX", "VI"].sort(),
    );
  });

  it("decide nothing by a proposed text", () => expect(statesOf("medicare-nerve-blocks")).toEqual([]));
});

describe("every policy", () => {
  it("is written in both languages, and so is what is not known of it", () => {
    const texts = knowledge.policies.flatMap(({ name, notKnown, versions }) => [
      name,
      ...notKnown,
      ...versions.flatMap(({ note, rules }) => [
        ...(note ? [note] : []),
        ...rules.flatMap(({ notCovered }) => notCovered.map(({ says }) => says)),
      ]),
    ]);
    expect(texts.filter(({ es }) => es === undefined)).toEqual([]);
  });

  it("asks for no attestation, signature or modifier as a condition of coverage", () => {
    const asked = JSON.stringify(
      knowledge.policies.flatMap(({ versions }) =>
        versions.flatMap(({ rules }) => rules.map(({ covers }) => covers ?? null)),
      ),
    );
    for (const word of ['"word":"attested"', "claim-modifier", "visit-note", "saved-views"])
      expect(asked).not.toContain(word);
    expect(asked).toContain('"word":"priorResponse"');
  });
});
