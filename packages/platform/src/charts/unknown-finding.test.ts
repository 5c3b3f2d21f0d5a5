import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { describe, expect, it } from "vitest";
import { readDrafts } from "./read-drafts.ts";
import type { StoredHead } from "./stored.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");

describe("what the medicine does not know is not written", () => {
  it("an unknown finding gets a sentence that names the field and what was perhaps meant", () => {
    const head: StoredHead = {
      organizationId: "practice",
      seq: 0,
      hash: "",
      closedBy: null,
      patient: { birthDate: "1980-01-01", sex: "female" },
      known: null,
      named: {},
    };
    const read = readDrafts(
      [{ kind: "finding", at: "2026-09-14", body: { finding: "slumpp-test", result: "present" } }],
      { head, today: "2026-09-15", imported: false, knowledge: loaded.value },
    );
    expect(read).toMatchObject({ ok: false, problems: [{ kind: "unknown-id", field: "entries[0].body.finding" }] });
  });
});
