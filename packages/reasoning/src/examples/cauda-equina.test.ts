import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readingOf, readyProcedures, rowIn, without } from "../testing/examples.ts";
import { knowledge } from "../testing/knowledge.ts";

const file = readFileSync(new URL("../../../../examples/cauda-equina.json", import.meta.url), "utf8");
const read = readingOf(file);

describe("a numb saddle and a bladder that does not empty (49)", () => {
  it("is an emergency, the only and first alert, resting on both findings", () => {
    expect(read.alerts).toMatchObject([{ id: "cauda-equina", urgency: "emergency" }]);
    expect(read.alerts[0]?.because).toHaveLength(2);
    expect(Object.keys(read).indexOf("alerts")).toBeLessThan(Object.keys(read).indexOf("generators"));
  });

  it("says what to do now", () => {
    const alert = knowledge.alerts.find(({ id }) => id === "cauda-equina");
    expect(alert?.says?.en).toMatch(/emergency department now.*MRI of the lumbar spine today.*surgeon.*No injection/);
  });

  it("has every procedure blocked", () => {
    expect(readyProcedures(read)).toEqual([]);
  });

  it("has the ordered epidural wait for the alert, before all others", () => {
    expect(read.options?.[0]?.treatment).toBe("lumbar-interlaminar-esi");
    expect(rowIn(read, "lumbar-interlaminar-esi")).toMatchObject({
      readiness: "not-yet",
      order: expect.any(String),
      why: { key: "option.alert-open", values: { alert: "cauda-equina", urgency: "emergency" } },
    });
  });

  it("has no other step on the way than the emergency: nothing is authorized", () => {
    expect(read.journey?.find(({ state }) => state === "now")).toMatchObject({
      step: "evaluation",
      says: { key: "option.alert-open", values: { alert: "cauda-equina" } },
    });
  });

  it("without those findings blocks nothing and fires nothing", () => {
    const edit = without(({ body }) => ["saddle-anesthesia", "urinary-retention"].includes(String(body.finding)));
    const calm = readingOf(file, { edit });
    expect(calm.alerts).toEqual([]);
    expect(rowIn(calm, "lumbar-interlaminar-esi").why?.key).not.toBe("option.alert-open");
  });
});
