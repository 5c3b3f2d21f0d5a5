import { describe, expect, it } from "vitest";
import { rulesOf } from "../clinic/knowledge/rules.ts";
import { ownKnowledge } from "../clinic/testing/example.ts";
import { evidenceView } from "./evidence-view.ts";
import { signedByOf } from "./signed-by.ts";

describe("the review state of the evidence", () => {
  it("is that of the reader's organization, row by row, and counted", () => {
    const signed = ["generator/si-joint", "alert/cauda-equina"].map((rule) => ({
      rule,
      digest: rulesOf(ownKnowledge).get(rule)?.digest ?? "",
      person: "p",
      name: "Invented physician",
      at: "2026-09-15T10:00:00.000Z",
      statement: "Read it all against its source.",
    }));
    const filter = { generator: "", class: "", text: "" } as const;
    const view = evidenceView(ownKnowledge, "en", filter, (region) => region, signedByOf(signed, ownKnowledge, "en"));
    const section = view.sections.find(({ id }) => id === "si-joint");
    const rows = [...(section?.priors ?? []), ...(section?.ratios ?? []), ...(section?.rules ?? [])];
    expect(rows.length).toBeGreaterThan(3);
    for (const { reviewed } of rows) expect(reviewed).toBe("Invented physician, 15 Sept 2026");
    expect(view.alerts.filter(({ reviewed }) => reviewed !== null).map(({ id }) => id)).toEqual(["alert-cauda-equina"]);
    expect(view.totals.reviewed).toBe(rows.length + 1);
    expect(evidenceView(ownKnowledge, "en", filter, (region) => region).totals.reviewed).toBe(0);
  });
});
