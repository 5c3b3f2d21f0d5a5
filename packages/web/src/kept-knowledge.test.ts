import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keepKnowledge, keptKnowledge, readKnowledge } from "./kept-knowledge.ts";

const folder = mkdtempSync(join(tmpdir(), "pinpoint-knowledge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("knowledge that was kept", () => {
  it("comes back as it was read, an alias still leading to the very finding it means", () => {
    const path = join(folder, "kept");
    keepKnowledge(path);
    const kept = keptKnowledge(path);
    if (!kept.ok) throw new Error("the knowledge does not load");
    expect(kept).toStrictEqual(readKnowledge());
    const { findings } = kept.value;
    const aliases = [...findings].filter(([id, finding]) => id !== finding.id);
    expect(aliases.length).toBeGreaterThan(0);
    for (const [, finding] of aliases) expect(finding).toBe(findings.get(finding.id));
  });

  it("is read from its files when what was kept is missing or spoiled", () => {
    const spoiled = join(folder, "spoiled");
    writeFileSync(spoiled, "no knowledge");
    for (const path of [spoiled, join(folder, "missing")]) expect(keptKnowledge(path)).toStrictEqual(readKnowledge());
  });
});
