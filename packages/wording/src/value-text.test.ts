import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { say } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import type { Rendering } from "./knowledge-names.ts";
import { render } from "./render.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");
const clinician = { locale: "en", reader: "clinician", knowledge: loaded.value } as const satisfies Rendering;
const spanish = { ...clinician, locale: "es" } as const;
const patient = { ...clinician, reader: "patient" } as const;

const block = { procedure: "lumbar-medial-branch-block", date: "2026-10-05" };

describe("a criterion in words", () => {
  it("keeps the tenth of a percent below the threshold and names the threshold", () => {
    const says = say("criterion.response.below", { ...block, percent: 78.205_128, needed: 80 });
    expect(render(says, clinician)).toBe("Lumbar medial branch block on 5 Oct 2026: only 78.2 % relief, 80 % needed");
    expect(render(says, spanish)).toContain("alivio de solo 78,2 %, hace falta 80 %");
  });

  it("does not round 79.96 percent up to 80", () => {
    const says = say("criterion.response.below", { ...block, percent: 79.96, needed: 80 });
    expect(render(says, clinician)).toContain("79.9 % relief, 80 % needed");
  });

  it("says a length of time with its unit, one and many", () => {
    const early = { ...block, days: 13, free: "2026-10-19" };
    expect(render(say("criterion.interval.early", { ...early, value: 2, unit: "weeks" }), clinician)).toBe(
      "13 days after lumbar medial branch block on 5 Oct 2026, 2 weeks needed: possible from 19 Oct 2026",
    );
    expect(render(say("criterion.interval.early", { ...early, value: 1, unit: "months" }), spanish)).toContain(
      "hace falta 1 mes: posible desde el 19 oct 2026",
    );
    expect(render(say("criterion.interval.early", { ...early, value: 36, unit: "hours" }), spanish)).toContain(
      "hacen falta 36 horas",
    );
  });

  it("leaves out what is not limited: no region, no week, no day", () => {
    expect(render(say("criterion.imaging.none", { modalities: ["mri", "ct"], regions: [] }), clinician)).toBe(
      "No MRI or CT is recorded",
    );
    expect(render(say("criterion.imaging.none", { modalities: ["mri"], regions: ["lumbar"] }), spanish)).toBe(
      "No hay registro de resonancia magnética de columna lumbar",
    );
    expect(render(say("criterion.care.none", { needed: 0 }), clinician)).toBe(
      "No course of non-invasive care is recorded",
    );
    expect(render(say("criterion.cap.met", { count: 1, max: 2, from: "ever" }), clinician)).toBe("1 of at most 2 done");
  });

  it("reads ids of therapies, documents, attestations and laboratory values as their names", () => {
    expect(render(say("need.care-kind", { kinds: ["physical-therapy", "nsaid"] }), clinician)).toBe(
      "Record with dates and result: physical therapy or anti-inflammatory medicine",
    );
    expect(render(say("need.document", { document: "letter-to-primary-care" }), spanish)).toContain(
      "carta a atención primaria",
    );
    expect(render(say("need.attestation", { attestation: "no-outside-procedures" }), clinician)).toContain(
      "no procedures elsewhere",
    );
    const lab = { test: "inr", result: "2.6", date: "2026-09-14", needed: 1.4 };
    expect(render(say("criterion.lab.limit", lab), spanish)).toBe("INR 2,6 el 14 sept 2026, el límite es 1,4");
  });

  it("reads an id no table knows as its words, never as a property of objects", () => {
    expect(render(say("need.condition", { condition: "constructor" }), clinician)).toContain("constructor");
    expect(render(say("coverage.unknown-payer", { payer: "green-valley-health" }), clinician)).toContain(
      "Green Valley Health",
    );
  });

  it("cuts a long list of codes", () => {
    const codes = Array.from({ length: 30 }, (_, index) => `M47.8${index}`);
    expect(render(say("need.diagnosis-code", { codes }), clinician)).toMatch(/M47\.87, …$/);
  });
});

describe("an option in words", () => {
  it("says the state of a generator in the language, and a state of the country as it is", () => {
    const target = { generator: "lumbar-facet", state: "possible", wanted: "confirmed" };
    expect(render(say("option.target.owed", target), spanish)).toContain("posible; hace falta que sea confirmado");
    const policy = { payer: "medicare", state: "TX", procedure: "si-joint-injection" };
    expect(render(say("coverage.no-local-policy", policy), clinician)).toContain("No local policy of Medicare in TX");
    expect(render(say("coverage.no-local-policy", { ...policy, state: "" }), clinician)).toContain("of Medicare for");
  });

  it("says a text of the knowledge in the language, and in English where nobody translated it", () => {
    expect(render(say("text", { en: "axial pain", es: "dolor axial" }), spanish)).toBe("Dolor axial");
    expect(render(say("text", { en: "axial pain {raw}" }), spanish)).toBe("Axial pain {raw}");
  });

  it("tells a patient what is owed in a patient's words", () => {
    expect(render(say("need.place", {}), patient)).toBe("Your team still has to choose where it will be done.");
    expect(render(say("need.procedure", { procedure: "lumbar-medial-branch-block", count: 2 }), patient)).toBe(
      "This comes first: a test that numbs the tiny nerves of the small joints in your low back.",
    );
  });
});
