import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changed, generatorIn, type Line, partIn, plus, readingOf, rowIn, without } from "../testing/examples.ts";

describe("pain after a fusion, with a stimulator trial (56, Medicare, North Carolina)", () => {
  const file = readFileSync(new URL("../../../../examples/psps2-stimulator-trial.json", import.meta.url), "utf8");
  const read = readingOf(file);

  it("is confirmed by history, without a probability", () => {
    expect(generatorIn(read, "persistent-spinal-pain-type-2")).toMatchObject({
      state: "confirmed",
      basis: "history",
      probability: null,
    });
  });

  it("had 65 % of relief over 7 days, and the three evaluations: the implant is ready and covered", () => {
    const implant = rowIn(read, "scs-implant");
    expect(implant).toMatchObject({ readiness: "ready", coverage: { is: "met", policy: "L37632" } });
    expect(partIn(implant.candidacy, "trial-response")?.says).toMatchObject({
      values: { percent: 65, needed: 50, date: "2026-08-03" },
    });
    for (const id of ["psychological-evaluation", "physical-evaluation", "multidisciplinary-evaluation"])
      expect(partIn(implant.candidacy, id)?.is).toBe("met");
  });

  it("would not be ready after a trial of 45 %", () => {
    const edit = changed(({ kind }) => kind === "trial", { reliefPercent: 45 });
    expect(rowIn(readingOf(file, { edit }), "scs-implant").readiness).not.toBe("ready");
  });

  it.each<[string, (line: Line) => boolean]>([
    ["the trial's result", ({ kind }) => kind === "trial"],
    ["the trial", ({ id, kind }) => id === "trial-1" || kind === "trial"],
    ["the psychological evaluation", ({ kind, body }) => kind === "evaluation" && body.type === "psychological"],
  ])("without %s the implant is not yet, and coverage open", (_, leave) => {
    expect(rowIn(readingOf(file, { edit: without(leave) }), "scs-implant")).toMatchObject({
      readiness: "not-yet",
      coverage: { is: "unknown" },
    });
  });

  it("has 40 mg of oxycodone a day, 60 MME: flagged from 50, and the more so beside pregabalin", () => {
    const flags = (edit?: (entries: readonly Line[]) => readonly Line[]) => {
      const { outcomes } = readingOf(file, edit ? { edit } : {});
      return { mme: outcomes?.mme?.scheduled, flags: outcomes?.mme?.flags.map(({ says }) => says) };
    };
    const over = { key: "mme.over-50", values: { mme: 60 } };
    const beside = { key: "mme.beside-sedative", values: { drugs: ["pregabalin"] } };
    expect(flags()).toEqual({ mme: 60, flags: [over, beside] });
    expect(flags(without(({ body }) => body.drug === "pregabalin"))).toEqual({ mme: 60, flags: [over] });
  });
});

describe("complex regional pain of the foot (36)", () => {
  const file = readFileSync(new URL("../../../../examples/crps-foot.json", import.meta.url), "utf8");
  const read = readingOf(file);

  it("meets the Budapest clinical criteria: confirmed by criteria, without a probability", () => {
    expect(generatorIn(read, "crps")).toMatchObject({
      state: "confirmed",
      basis: "criteria",
      probability: null,
      criteria: { is: "met" },
    });
    const fewer = without(({ body }) => body.finding === "crps-disproportionate-pain");
    expect(generatorIn(readingOf(file, { edit: fewer }), "crps")?.state).not.toBe("confirmed");
  });

  it("has rehabilitation first among all that could help", () => {
    expect(read.options?.[0]).toMatchObject({ treatment: "rehabilitation-for-crps", readiness: "ready" });
  });

  it("shows the lumbar sympathetic block with its very low certainty: trials of high or unclear bias and no proof", () => {
    const block = rowIn(read, "lumbar-sympathetic-block");
    expect(block.certainty).toBe("very-low");
    expect(block.targets).toEqual([{ structure: "lumbar-sympathetic-chain", side: "right" }]);
    expect(block.against.find(({ source }) => source === "oconnell-2016")?.says).toMatchObject({
      values: { en: expect.stringMatching(/all at high or unclear risk of bias; no proof/) },
    });
  });

  it("owes psychological evaluation and therapy before a trial at the dorsal root ganglion", () => {
    const trial = rowIn(read, "drg-trial");
    expect(trial.readiness).toBe("not-yet");
    expect(trial.owed.map(({ says }) => says.key).sort()).toEqual(["need.care-kind", "need.evaluation"]);
    const open = trial.candidacy.parts?.filter(({ is }) => is !== "met").map(({ id }) => id);
    expect(open).toEqual(["psychological-therapy", "psychological-evaluation"]);
  });

  it("asks whether she is pregnant, which nobody stated", () => {
    const asked = (more: object) =>
      partIn(rowIn(readingOf(file, more), "lumbar-sympathetic-block").safety, "pregnancy");
    expect(asked({})?.is).toBe("unknown");
    expect(asked({})?.missing.map(({ says }) => says)).toContainEqual({
      key: "need.attestation",
      values: { attestation: "not-pregnant" },
    });
    const stated: Line = { kind: "attestation", at: "2026-09-15", body: { that: "not-pregnant", by: "patient" } };
    expect(asked({ edit: plus(stated) })?.is).toBe("met");
  });
});
