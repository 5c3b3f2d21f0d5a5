import { say, type Verdict } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import { confidentialAsk, withoutConfidential } from "./confidential.ts";

const leaf = (is: Verdict["is"], instrument: string): Verdict => ({
  is,
  says: say("criterion.score.value", { instrument, total: 15, date: "2026-03-02", needed: 9 }),
  because: ["score-1"],
  missing: [],
});
const met: Verdict = { is: "met", says: say("criterion.session.met", {}), because: [], missing: [] };
const unmet: Verdict = { ...met, is: "unmet" };
const joined = (
  is: Verdict["is"],
  parts: readonly Verdict[],
  says: Verdict["says"] = say("criterion.session.met", {}),
): Verdict => ({
  is,
  says,
  because: [],
  missing: [],
  parts,
});
const atLeast = (is: Verdict["is"], needed: number, parts: readonly Verdict[]): Verdict =>
  joined(is, parts, say("criterion.at-least", { met: 0, unknown: 0, of: parts.length, needed }));

describe("a verdict read without the confidential entries", () => {
  it("is never unmet because of a score of the mind, and names whom to ask", () => {
    const seen = withoutConfidential(leaf("unmet", "phq-9"));
    expect(seen.is).toBe("unknown");
    expect(seen.because).toEqual([]);
    expect(seen.missing).toMatchObject([{ ask: confidentialAsk }]);
    expect(seen.missing[0]?.says.key === "text" && seen.missing[0].says.values.en).toMatch(/physician or nurse/);
  });

  it("does not ask the patient again for what may be in the chart", () => {
    const none: Verdict = {
      is: "unknown",
      says: say("criterion.score.none", { instruments: ["phq-9", "gad-7"] }),
      because: [],
      missing: [{ record: "score", says: say("need.scale", { instruments: ["phq-9"] }), settles: ["scs-trial"] }],
    };
    expect(withoutConfidential(none).missing).toMatchObject([{ ask: confidentialAsk, settles: ["scs-trial"] }]);
  });

  it("keeps a warning said, and sends to those who may read whether it was answered", () => {
    const warning: Verdict = {
      ...met,
      is: "unknown",
      missing: [{ record: "note", says: say("need.reason", { rule: "level-numbering" }), settles: ["lumbar-rfa"] }],
    };
    const seen = withoutConfidential(warning);
    expect(seen).toMatchObject({ is: "unknown", says: warning.says });
    expect(seen.missing).toMatchObject([{ ask: confidentialAsk, settles: ["lumbar-rfa"] }]);
  });

  it("stays what it was where it rests on nothing confidential", () => {
    const verdict = joined("unmet", [met, leaf("unmet", "odi")]);
    expect(withoutConfidential(verdict)).toBe(verdict);
    expect(withoutConfidential(leaf("met", "phq-9")).is).toBe("met");
  });

  it("opens the whole where the part decided it, and not where another part did", () => {
    const mind = leaf("unmet", "phq-9");
    expect(withoutConfidential(joined("unmet", [met, mind])).is).toBe("unknown");
    expect(withoutConfidential(joined("unmet", [unmet, met, mind])).is).toBe("unmet");
    expect(withoutConfidential(joined("met", [met, leaf("unknown", "phq-9")])).is).toBe("met");
    expect(withoutConfidential(atLeast("unmet", 2, [met, mind])).is).toBe("unknown");
    expect(withoutConfidential(atLeast("met", 1, [met, leaf("unknown", "phq-9")])).is).toBe("met");
    expect(withoutConfidential(atLeast("unmet", 3, [met, unmet, mind])).is).toBe("unmet");
  });

  it("opens the whole where nobody can tell how the parts were joined", () => {
    expect(withoutConfidential(joined("unmet", [leaf("unknown", "phq-9")])).is).toBe("unknown");
  });

  it("keeps what else is missing, deep in the parts too", () => {
    const insurance = { record: "insurance", says: say("need.insurance", {}), settles: [] };
    const open: Verdict = { ...met, is: "unknown", missing: [insurance] };
    const seen = withoutConfidential(joined("unmet", [open, joined("unmet", [leaf("unmet", "pcs")])]));
    expect(seen.is).toBe("unknown");
    expect(seen.missing).toMatchObject([insurance, { ask: confidentialAsk }]);
  });
});
