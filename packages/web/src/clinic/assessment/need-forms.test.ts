import { readdirSync, readFileSync } from "node:fs";
import type { EpisodeRow, OpenChart } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import { leadsTo, recordView } from "../record/record-view.ts";
import { exampleChart, ownKnowledge, rendering } from "../testing/example.ts";
import { needViews } from "./missing-view.ts";
import { type NeedContext, type NeedKey, type NeedValues, needForm, needForms } from "./need-forms.ts";

const reasoning = new URL("../../../../reasoning/src/", import.meta.url);

/** Every key of a need that the sentences of the reasoning declare. */
const declared = readdirSync(reasoning)
  .filter((name) => /^says.*\.ts$/.test(name) && !name.includes("test"))
  .flatMap((name) => readFileSync(new URL(name, reasoning), "utf8").match(/"need\.[a-z0-9-]+"/g) ?? [])
  .map((quoted) => quoted.slice(1, -1));

/** Needs without a form, each with its reason. */
const without: Readonly<Record<string, string>> = {
  "need.authorization": "an authorization is asked for and answered outside the chart; no kind of entry holds it",
};

const done = { procedure: "lumbar-rfa", date: "2026-03-02" };
const drug = { drug: "apixaban" };
const samples: NeedValues = {
  "need.complaint": {},
  "need.finding": { finding: "kemp-test" },
  "need.grade": { finding: "ankle-dorsiflexion-weakness" },
  "need.side": { finding: "kemp-test" },
  "need.phq-item-9": { total: 4, date: "2026-03-02" },
  "need.block-duration": done,
  "need.block-scores": done,
  "need.imaging": { generator: "lumbar-radiculopathy", finding: "disc-herniation" },
  "need.score": { instrument: "odi" },
  "need.fact": { what: "spine-surgery" },
  "need.diagnosis-code": { codes: ["M47.816"] },
  "need.onset": {},
  "need.scale": { instruments: ["odi"] },
  "need.care": { weeks: 12 },
  "need.care-kind": { kinds: ["physical-therapy"] },
  "need.care-result": {},
  "need.study": { modalities: ["mri"], regions: ["lumbar"] },
  "need.imaging-level": { findings: ["disc-herniation"] },
  "need.order-targets": {},
  "need.procedure": { procedure: "lumbar-medial-branch-block", count: 1 },
  "need.procedure-site": done,
  "need.follow-up": { ...done, until: "2026-09-02" },
  "need.function-scores": done,
  "need.leads": {},
  "need.contacts": {},
  "need.leads-done": done,
  "need.trial": { procedure: "scs-trial", date: "2026-03-02" },
  "need.document": { document: "visit-note" },
  "need.evaluation": { evaluation: "psychological" },
  "need.lab": { test: "platelets" },
  "need.allergies": {},
  "need.condition": { condition: "pregnancy" },
  "need.attestation": { attestation: "no-implants" },
  "need.reason": { rule: "a-rule" },
  "need.insurance": {},
  "need.place": {},
  "need.active-duty": {},
  "need.block": { procedure: "lumbar-medial-branch-block", targets: [], count: 1 },
  "need.authorization": { program: "a-program" },
  "need.drug": drug,
  "need.medication-list": {},
  "need.prescriber": drug,
  "need.hold-hours": drug,
  "need.restart-hours": drug,
  "need.bridge-word": drug,
  "need.planned-day": {},
  "need.last-dose": drug,
  "need.hold-decision": drug,
  "need.drug-indication": drug,
  "need.drug-intent": drug,
  "need.drug-route": drug,
  "need.inr": {},
  "need.dose": drug,
  "need.weight": {},
  "need.steroid-doses": { count: 2 },
  "need.opioid-dose": drug,
  "need.device": { condition: "pacemaker" },
  "need.bmi": {},
};

const context: NeedContext = {
  treatments: ["lumbar-rfa"],
  settles: ["lumbar-rfa", "nsaid"],
  record: "clearance",
  isBlock: (procedure) => procedure.endsWith("-block"),
};
const formOf = <K extends NeedKey>(key: K) => needForm(key, samples[key], context);
const keys = Object.keys(needForms).filter((key): key is NeedKey => Object.hasOwn(samples, key));

const episode: EpisodeRow = {
  id: "e",
  organizationId: "o",
  patient: {
    id: "p",
    number: "D-1",
    givenName: "Invented",
    familyName: "patient 4",
    birthDate: "1968-04-02",
    sex: "female",
    state: "TX",
  },
  title: "low back pain",
  opened: "2026-09-01",
  closed: null,
  entries: 1,
  lastEntryAt: null,
};

const openedOf = (name: string): OpenChart => ({ episode, chart: exampleChart(name), complete: true });

describe("everything that can be missing", () => {
  it("is known here: every need the reasoning declares", () => {
    expect(declared.length).toBeGreaterThan(40);
    expect(declared.filter((key) => !keys.some((known) => known === key))).toEqual([]);
  });
  it.each(keys)("has its form: %s", (key) => {
    if (Object.hasOwn(without, key)) expect(formOf(key), without[key]).toBeNull();
    else expect(formOf(key)).not.toBeNull();
  });
  it("leaves the sex to the registration, and a diagnosis to the one who makes it", () => {
    expect(needForm("need.fact", { what: "sex" }, context)).toBeNull();
    expect(formOf("need.diagnosis-code")).toEqual({ kind: "diagnosis", about: "" });
  });
  it("is told with the treatment it is owed for", () => {
    expect(formOf("need.planned-day")).toEqual({ kind: "order", about: "lumbar-rfa" });
    expect(formOf("need.hold-hours")).toEqual({ kind: "clearance", about: "apixaban@lumbar-rfa" });
    expect(formOf("need.reason")).toEqual({ kind: "note", about: "a-rule@lumbar-rfa,nsaid" });
    expect(formOf("need.block")).toEqual({ kind: "block", about: "lumbar-medial-branch-block" });
    expect(formOf("need.follow-up")).toEqual({ kind: "relief", about: "lumbar-rfa@2026-03-02" });
  });
});

describe("the to-do list of every example", () => {
  const names = ["facet-before-blocks", "facet-two-blocks", "stenosis-on-apixaban", "psps2-stimulator-trial"];
  it.each(names)("leads from each item to a form that is there: %s", (name) => {
    const opened = openedOf(name);
    const { missing, options = [] } = assess(opened.chart, ownKnowledge, { asOf: "2026-11-24" });
    const needs = [...missing, ...options.flatMap(({ owed }) => owed)];
    const views = needViews(needs, rendering());
    const asked = new Map(views.flatMap(({ form }) => (form ? [[`${form.kind}?${form.about}`, form] as const] : [])));
    expect(
      views.filter(({ form }, index) => form === null && !(needs[index]?.says.key ?? "").match(/authorization/)),
    ).toEqual([]);
    for (const { kind, about } of asked.values()) {
      const question = {
        kind,
        about: about === "" ? null : decodeURIComponent(about),
        entry: null,
        today: "2026-11-24",
        locale: "en",
      } as const;
      if (leadsTo(opened, ownKnowledge, question) === null)
        expect(recordView(opened, ownKnowledge, question), `${kind}?about=${about}`).not.toBeNull();
    }
    expect(asked.size).toBeGreaterThan(3);
  });
});
