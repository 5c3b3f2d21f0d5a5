/** What a hold is made of: the class of the procedure, each drug, the whole of the list, and what stands beside. */
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { governingRules, hold } from "./hold.ts";

const { index } = compile(knowledge);
const judge = hold({ class: "antithrombotic" }, { knowledge, index });
const whole: Written = { id: "whole", kind: "attestation", body: { that: "no-other-medications", by: "patient" } };
const takes = (id: string, drug: string, body: object = {}): Written => ({
  id,
  kind: "medication",
  body: { drug, from: "2025-01-01", ...body },
});
const inr = (id: string, value: number): Written => ({ id, kind: "lab", body: { test: "inr", value, unit: "ratio" } });
const verdict = (procedure: string, entries: readonly Written[], on?: string, birthDate = "1970-01-01") =>
  judge(judgingOf(chartOf({ birthDate }, ...entries), { procedure, ...(on ? { on } : {}) }));
const keys = (one: ReturnType<typeof verdict>) => one.parts?.map(({ says }) => says.key);

describe("the class of a procedure", () => {
  it("comes first, with its rule set, its source and its class", () => {
    const { parts, source } = verdict("lumbar-rfa", [whole]);
    const rules = governingRules({ knowledge });
    expect(source).toBe(rules?.source);
    expect(parts?.[0]).toMatchObject({
      is: "met",
      says: { key: "hold.risk", values: { procedure: "lumbar-rfa", ruleSet: rules?.id, risk: "low" } },
      because: [],
      source: "narouze-2018-copies",
      class: "secondary",
    });
    expect(parts?.[0]?.parts).toBeUndefined();
  });

  it("of one that no guideline lists has no source", () => {
    const [risk] = verdict("bvn-ablation", [whole]).parts ?? [];
    expect(risk).toMatchObject({ says: { key: "hold.risk.unlisted", values: { risk: "high" } }, class: "default" });
    expect(risk?.source).toBeUndefined();
  });

  it("that is raised says from which to which, and by what", () => {
    const [risk] = verdict("lumbar-rfa", [whole, takes("a", "apixaban")], undefined, "1940-01-01").parts ?? [];
    expect(risk?.says).toMatchObject({ key: "hold.risk.raised", values: { base: "low", risk: "intermediate" } });
    expect(risk?.parts).toMatchObject([{ is: "met", id: "older-age", class: "default", because: [] }]);
  });

  it("that is already the highest is not raised, but what would raise it is still said", () => {
    const [risk] = verdict("scs-trial", [whole], undefined, "1940-01-01").parts ?? [];
    expect(risk?.says.key).toBe("hold.risk");
    expect(risk?.parts?.map(({ id }) => id)).toEqual(["older-age"]);
  });

  it("names the entries that raise it", () => {
    const cirrhosis: Written = { id: "liver", kind: "condition", body: { condition: "cirrhosis" } };
    const [risk] = verdict("lumbar-rfa", [whole, cirrhosis]).parts ?? [];
    expect(risk?.parts).toMatchObject([{ id: "liver-disease", because: ["liver"] }]);
  });
});

describe("the list of drugs", () => {
  it("that nobody calls whole is asked for", () => {
    const open = verdict("lumbar-interlaminar-esi", [takes("a", "metformin")]);
    expect(open).toMatchObject({
      is: "unknown",
      says: { key: "hold.list-not-whole" },
      missing: [
        {
          record: "attestation",
          says: { key: "need.medication-list" },
          settles: ["lumbar-interlaminar-esi"],
        },
      ],
    });
    expect(keys(open)).toEqual(["hold.risk", "hold.list-not-whole"]);
  });

  it("need not be whole before a low risk, if it is there at all", () => {
    expect(verdict("lumbar-rfa", [takes("a", "metformin")])).toMatchObject({
      is: "met",
      says: { key: "hold.no-agents" },
    });
    expect(verdict("lumbar-rfa", []).is).toBe("unknown");
    expect(verdict("lumbar-rfa", [whole]).is).toBe("met");
  });

  it("with a drug nobody knows asks for that drug", () => {
    expect(verdict("lumbar-rfa", [whole, takes("z", "zyxoban")])).toMatchObject({
      is: "unknown",
      says: { key: "hold.unknown-drug", values: { drug: "zyxoban" } },
      because: ["z"],
      missing: [{ record: "medication", says: { key: "need.drug", values: { drug: "zyxoban" } } }],
    });
    expect(keys(verdict("lumbar-interlaminar-esi", [takes("z", "zyxoban")]))).toEqual([
      "hold.risk",
      "hold.unknown-drug",
      "hold.list-not-whole",
    ]);
  });
});

describe("several drugs", () => {
  it("that may all go on are counted, and one alone speaks for itself", () => {
    expect(verdict("lumbar-rfa", [whole, takes("a", "ibuprofen")]).says.key).toBe("hold.continue");
    expect(verdict("lumbar-rfa", [whole, takes("a", "ibuprofen"), takes("b", "celecoxib")])).toMatchObject({
      is: "met",
      says: { key: "hold.met", values: { count: 2 } },
    });
  });

  it("of which one stops rest on that one, and ask for nothing", () => {
    const stops = verdict("lumbar-interlaminar-esi", [
      whole,
      takes("a", "apixaban"),
      takes("w", "warfarin"),
      inr("i", 2.6),
    ]);
    expect(stops).toMatchObject({ is: "unmet", because: ["w", "i"], missing: [] });
    expect(stops.says.values).toMatchObject({ drug: "warfarin", inr: 2.6 });
  });

  it("of which some are open ask for each of them, once an entry", () => {
    const open = verdict("lumbar-interlaminar-esi", [whole, takes("a", "apixaban"), takes("z", "zyxoban")]);
    expect(open).toMatchObject({ is: "unknown", says: { key: "hold.no-agreement" }, because: ["a", "z"] });
    expect(open.missing.map((need) => "record" in need && need.record)).toContain("medication");
    expect(open.missing.map((need) => "record" in need && need.record)).toContain("clearance");
  });
});

describe("an INR without warfarin", () => {
  it("that is high stops, with its value and its limit", () => {
    expect(verdict("lumbar-interlaminar-esi", [whole, inr("i", 1.5)])).toMatchObject({
      is: "unmet",
      says: { key: "hold.inr.alone", values: { inr: 1.5, date: "2026-09-14", needed: 1.4 } },
      because: ["i"],
    });
  });

  it("is told once: with warfarin its own row judges it", () => {
    const warfarin = verdict("lumbar-interlaminar-esi", [whole, takes("w", "warfarin"), inr("i", 2.6)]);
    expect(keys(warfarin)?.filter((key) => key.startsWith("hold.inr"))).not.toContain("hold.inr.alone");
  });

  it("is told beside another drug, whose row does not ask for it", () => {
    const apixaban = verdict("lumbar-interlaminar-esi", [whole, takes("a", "apixaban"), inr("i", 2.6)]);
    expect(keys(apixaban)).toContain("hold.inr.alone");
  });
});

describe("what else is known of a drug", () => {
  const pause = (procedure: string, drug: string) =>
    verdict(procedure, [whole, takes("a", drug)]).parts?.filter(({ source }) => source === "pause-table") ?? [];
  it("stands beside where hours are asked for it, and decides nothing", () => {
    expect(pause("lumbar-interlaminar-esi", "apixaban")).toMatchObject([
      { is: "met", says: { key: "text" }, because: [], class: "secondary" },
    ]);
    expect(pause("lumbar-interlaminar-esi", "ibuprofen")).toEqual([]);
    expect(pause("lumbar-rfa", "apixaban")).toEqual([]);
  });
});

describe("the hour of the needle", () => {
  it("is assumed where the hours count and a day is planned", () => {
    const taken = takes("a", "apixaban", { lastTakenAt: "2026-09-12T08:00:00-06:00" });
    const agreed: Written = {
      kind: "clearance",
      body: {
        procedure: "lumbar-interlaminar-esi",
        drug: "apixaban",
        prescriber: "Invented cardiologist",
        agreed: true,
      },
    };
    const timed = verdict("lumbar-interlaminar-esi", [whole, taken, agreed], "2026-09-15");
    expect(timed).toMatchObject({
      is: "met",
      assumes: [{ key: "assumes.needle-hour", values: { needle: "2026-09-15T09:00" } }],
    });
    expect(verdict("lumbar-interlaminar-esi", [whole, taken, agreed]).assumes).toBeUndefined();
  });

  it("is assumed for one drug that is held beside another that goes on", () => {
    const both = [whole, takes("a", "apixaban"), takes("c", "celecoxib")];
    expect(verdict("lumbar-interlaminar-esi", both, "2026-09-15").assumes).toHaveLength(1);
  });

  it("is not assumed where nothing is held", () => {
    expect(verdict("lumbar-rfa", [whole, takes("a", "ibuprofen")], "2026-09-15").assumes).toBeUndefined();
    expect(verdict("lumbar-rfa", [whole], "2026-09-15").assumes).toBeUndefined();
  });
});

describe("a practice without a rule set", () => {
  it("cannot judge any hold", () => {
    const { settings } = knowledge;
    const lost = {
      ...knowledge,
      settings: { ...settings, safety: { ...settings.safety, bleedingRuleSet: "not-written" } },
    };
    const judging = judgingOf(chartOf({}, whole), { procedure: "lumbar-rfa" });
    expect(hold({ class: "antithrombotic" }, { knowledge: lost, index })(judging)).toMatchObject({
      is: "unknown",
      says: { key: "hold.list-not-whole" },
      missing: [],
    });
  });
});

it("thinking of a hold before a needle at the neck is usual caution, whatever the class of the row", () => {
  const naproxen = (procedure: string) =>
    verdict(procedure, [whole, takes("a", "naproxen")], "2026-09-25").parts?.find(({ id }) => id === "naproxen");
  expect(naproxen("lumbar-interlaminar-esi")).toMatchObject({ class: "secondary", source: "narouze-2018-copies" });
  const near = naproxen("cervical-interlaminar-esi");
  expect([near?.says.key, near?.class, near?.source]).toEqual(["hold.consider", "caution", undefined]);
});
