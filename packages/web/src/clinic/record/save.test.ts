import { ok, type Problem, refuse } from "@pinpoint/chart";
import type { Charts } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { standInPlatform } from "../../testing/stand-in-platform.ts";
import { ownKnowledge } from "../testing/example.ts";
import type { RecordKind } from "./forms.ts";
import { saveForm } from "./save.ts";
import type { FormValues } from "./typed.ts";

const requestId = "6b1d6a0e-3f0e-4d3a-9d63-5f1f4c1d7a01";
type Asked = { readonly drafts: readonly unknown[]; readonly key: string };

const save = async (kind: RecordKind, values: FormValues, problems: readonly Problem[] = []) => {
  const asked: Asked[] = [];
  const charts: Charts = {
    ...standInPlatform().charts,
    append: async (_asking, _episode, drafts, key) => {
      asked.push({ drafts, key });
      return problems.length > 0 ? refuse(...problems) : ok([]);
    },
  };
  const viewer = { userId: "u", name: "Invented nurse", organizationId: "o", role: "nurse" } as const;
  const saved = await saveForm(
    { values: { requestId: [requestId], ...values }, knowledge: ownKnowledge, locale: "en", requestId: "" },
    { charts, asking: { viewer, from: "192.0.2.1" }, episodeId: "e", kind, today: "2026-11-24" },
  );
  return { saved, asked };
};

const problem = (field: string, says: string): Problem => ({ kind: "bad-field", field, says: `${field}: ${says}` });

describe("a save", () => {
  it("sends the key of the form, so that the same form twice is written once", async () => {
    const { asked } = await save("score", { instrument: ["odi"], total: ["44"], at: ["2026-11-20"] });
    expect(asked).toEqual([
      { key: requestId, drafts: [{ kind: "score", at: "2026-11-20", body: { instrument: "odi", total: 44 } }] },
    ]);
  });
  it("takes today where no day was typed", async () => {
    const { asked } = await save("score", { instrument: ["odi"], total: ["44"], at: [""] });
    expect(asked[0]?.drafts).toMatchObject([{ at: "2026-11-24" }]);
  });
  it("sends nothing that it cannot read, and nothing from a form without a key", async () => {
    const unread = await save("finding", { finding: ["nonsense"] });
    expect([unread.asked.length, unread.saved]).toMatchObject([0, { ok: false, status: 422 }]);
    const old = await save("score", { requestId: ["x"], instrument: ["odi"], total: ["44"] });
    expect([old.asked.length, old.saved]).toMatchObject([0, { ok: false, status: 422, problems: [{ field: "" }] }]);
  });
  it("puts the platform's sentence next to its field, without the path", async () => {
    const { saved } = await save("score", { instrument: ["odi"], total: ["440"] }, [
      problem("entries[0].body.total", "440 is out of range; odi runs from 0 to 100."),
      problem("entries[0].at", "lies in the future."),
    ]);
    expect(saved).toEqual({
      ok: false,
      status: 422,
      problems: [
        { field: "total", says: "440 is out of range; odi runs from 0 to 100." },
        { field: "at", says: "Lies in the future." },
      ],
    });
  });
  it("finds the field of the second entry too, and leaves what has none to the form", async () => {
    const { saved } = await save(
      "block",
      { procedure: ["p"], target: ["facet-joint|L4-5|left"], lastedHours: ["-1"] },
      [
        problem("entries[1].body.lastedHours", "-1 is out of range."),
        problem("entries[0].body.targets[0].level", "no level."),
        problem("entries", "this episode is closed."),
      ],
    );
    expect(saved).toMatchObject({ problems: [{ field: "lastedHours" }, { field: "target" }, { field: "" }] });
  });
});

describe("a correction", () => {
  const corrected = { amends: ["entry-7"], instrument: ["odi"], total: ["44"], at: ["2020-01-01"] };
  it("replaces the body, keeps the reason, and is dated today", async () => {
    const { asked } = await save("score", { ...corrected, why: ["typed wrong"] });
    expect(asked[0]?.drafts).toEqual([
      {
        kind: "amendment",
        at: "2026-11-24",
        body: { entry: "entry-7", action: "replace", why: "typed wrong", body: { instrument: "odi", total: 44 } },
      },
    ]);
  });
  it("is not sent without its reason", async () => {
    const { asked, saved } = await save("score", corrected);
    expect([asked.length, saved]).toMatchObject([0, { ok: false, problems: [{ field: "why" }] }]);
  });
  it("finds the field of a problem inside the new body", async () => {
    const { saved } = await save("score", { ...corrected, why: ["x"] }, [problem("entries[0].body.body.total", "no.")]);
    expect(saved).toMatchObject({ problems: [{ field: "total" }] });
  });
});
