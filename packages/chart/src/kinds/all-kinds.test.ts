import { describe, expect, it } from "vitest";
import { chartFileJsonSchema } from "../json-schema.ts";
import { readDraft } from "../read-draft.ts";
import { allKinds, kinds } from "./all-kinds.ts";

const patient = { birthDate: "1968-04-02", sex: "female" } as const;

describe("every entry kind", () => {
  it.each(kinds)("%s has an example that reads", (kind) => {
    const read = readDraft({ kind, at: "2026-09-14", body: allKinds[kind].example }, { patient, today: "2026-09-15" });
    expect(read).toMatchObject({ ok: true });
  });

  it.each(kinds)("%s is named as its key", (kind) => {
    expect(allKinds[kind].kind).toBe(kind);
  });

  it("stands in the JSON Schema of a chart file", () => {
    const schema = JSON.stringify(chartFileJsonSchema());
    for (const kind of kinds) expect(schema).toContain(`"const":"${kind}"`);
  });
});
