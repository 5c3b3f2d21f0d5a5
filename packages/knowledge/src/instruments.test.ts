import { instrumentIds, totalRange } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { instrumentSchema } from "./schema/instrument.ts";
import { knowledge } from "./testing/knowledge.ts";

const instruments = [...knowledge.instruments.values()];
const of = (id: string) => {
  const found = knowledge.instruments.get(id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
};
const cuts = (id: string) => of(id).cutOffs.map(({ from }) => from);
const decides = (id: string) => {
  const found = of(id).importantChange.find(({ isDefault }) => isDefault);
  return found && [found.points, found.upTo, found.percent, found.either, found.class];
};
const codes = (id: string) => of(id).loinc.map(({ code, is }) => `${code} ${is}`);

describe("the questionnaires", () => {
  it("are all known that a chart may hold", () => {
    expect(instrumentIds.filter((id) => !knowledge.instruments.has(id))).toEqual([]);
  });

  it("go up with health where they do, and down elsewhere", () => {
    const up = instruments.filter(({ better }) => better === "higher").map(({ id }) => id);
    expect(new Set(up)).toEqual(
      new Set([
        "koos-jr",
        "hoos-jr",
        "pseq",
        "eq-5d-vas",
        "global-perceived-effect",
        "satisfaction",
        "promis-physical-function",
        "promis-social",
      ]),
    );
  });

  it.each([
    ["phq-9", [0, 5, 10, 15, 20]],
    ["phq-2", [0, 3]],
    ["phq-4", [0, 3, 6, 9]],
    ["gad-7", [0, 5, 10, 15]],
    ["gad-2", [0, 3]],
    ["odi", [0, 21, 41, 61, 81]],
    ["ndi", [0, 5, 15, 25, 35]],
    ["pcs", [0, 30]],
    ["pseq", [0, 20]],
    ["isi", [0, 8, 15, 22]],
    ["csi", [0, 40]],
    ["tsk-17", [17, 37, 38]],
    ["start-back", [0, 4]],
    ["wpi", [0, 4, 7]],
    ["sss", [0, 5, 9]],
    ["dn4", [0, 4]],
    ["dn4-interview", [0, 3]],
    ["pain-detect", [-1, 13, 19]],
    ["s-lanss", [0, 12]],
    ["ort", [0, 4, 8]],
    ["ort-oud", [0, 3]],
    ["comm", [0, 9, 13]],
    ["soapp-r", [0, 18]],
    ["audit-c", [0, 3, 4]],
    ["dast-10", [0, 3]],
    ["stop-bang", [0, 3, 5]],
    ["nih-pain-impact", [8, 28, 35]],
    ["promis-pain-interference", [10, 55, 60, 70]],
    ["promis-physical-function", [10, 30, 40, 45]],
  ])("%s is cut at %j", (id, from) => expect(cuts(id)).toEqual(from));

  it.each([
    ["nrs", [2, undefined, 30, true, "evidence"]],
    ["vas", [1.5, undefined, 30, true, "evidence"]],
    ["odi", [10, undefined, 30, true, "evidence"]],
    ["rmdq-24", [5, undefined, 30, true, "evidence"]],
    ["ndi", [10, undefined, undefined, false, "evidence"]],
    ["peg", [1, 1.75, undefined, false, "evidence"]],
    ["bpi-interference", [1, undefined, undefined, false, "evidence"]],
    ["quick-dash", [8, 16, undefined, false, "default"]],
    ["koos-jr", [14, 16, undefined, false, "default"]],
    ["hoos-jr", [14, 18, undefined, false, "default"]],
    ["phq-9", [5, undefined, undefined, false, "default"]],
    ["gad-7", [4, undefined, undefined, false, "default"]],
    ["pcs", [6.5, undefined, undefined, false, "evidence"]],
    ["promis-pain-interference", [3.5, 5.5, undefined, false, "evidence"]],
    ["promis-physical-function", [3.6, undefined, undefined, false, "evidence"]],
    ["promis-depression", [3, 5.5, undefined, false, "evidence"]],
    ["promis-anxiety", [3, 5, undefined, false, "evidence"]],
    ["csi", undefined],
  ])("%s: the change that decides is %j", (id, change) => expect(decides(id)).toEqual(change));

  it("keep what differs from the default beside it: NDI 7.5 below its error, interference 2 to 3 in trials", () => {
    expect(of("ndi").importantChange.map(({ points }) => points)).toEqual([10, 7.5]);
    expect(of("promis-pain-interference").importantChange.map(({ points, upTo }) => [points, upTo])).toEqual([
      [3.5, 5.5],
      [2, 3],
      [4.9, undefined],
    ]);
    expect(of("koos-jr").importantChange[1]).toMatchObject({ points: 20, class: "secondary" });
    expect(of("hoos-jr").importantChange[1]).toMatchObject({ points: 22, class: "secondary" });
  });

  it.each([
    ["nrs", ["72514-3 total", "75893-8 total"]],
    ["peg", ["91148-7 panel", "91147-9 total"]],
    ["odi", ["97908-8 panel", "97909-6 total"]],
    ["ndi", ["82226-2 panel", "82237-9 total"]],
    ["phq-9", ["44249-1 panel", "44261-6 total"]],
    ["gad-7", ["69737-5 panel", "70274-6 total"]],
    ["koos-jr", ["82324-5 panel", "82332-8 total"]],
    ["hoos-jr", ["82316-1 panel", "82323-7 total"]],
    ["promis-depression", ["71965-8 t-score"]],
  ])("%s has the codes %j", (id, list) => expect(codes(id)).toEqual(list));

  it("use the code of a T-score for nothing but a T-score", () => {
    const t = ["77865-4", "77866-2", "91721-1", "89924-5", "71959-1", "71961-7"];
    const used = instruments.flatMap(({ loinc }) => loinc.filter(({ code }) => t.includes(code)).map(({ is }) => is));
    expect(used).toHaveLength(t.length);
    expect(new Set(used)).toEqual(new Set(["t-score"]));
  });

  it("give no code to two of them", () => {
    const all = instruments.flatMap(({ loinc }) => loinc.map(({ code }) => code));
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  });

  it("are written in both languages, except items whose Spanish wording is not confirmed", () => {
    const texts = instruments.flatMap(({ name, about, licenceNote, missingItems, cutOffs, importantChange }) => [
      name,
      about,
      licenceNote,
      missingItems,
      ...cutOffs.map(({ means }) => means),
      ...importantChange.map(({ says }) => says),
    ]);
    expect(texts.filter(({ es }) => es === undefined)).toEqual([]);
    for (const { items, licenceNote } of instruments)
      if (items.some(({ text }) => text.es === undefined)) expect(licenceNote.en).toMatch(/Spanish text is not here/);
  });

  it("cut inside their range and in order", () => {
    for (const { id, cutOffs } of instruments) {
      const [low, high] = totalRange(id);
      const from = cutOffs.map((cut) => cut.from);
      expect([id, from]).toEqual([id, [...from].sort((a, b) => a - b)]);
      expect([id, from.every((one) => one >= low && one <= high)]).toEqual([id, true]);
    }
  });

  it("cite nothing for usual practice, and something for what was read", () => {
    const rows = instruments.flatMap(({ id, cutOffs, importantChange, loinc }) =>
      [...cutOffs, ...importantChange, ...loinc].map((row) => [id, row.class === "default", row.source === undefined]),
    );
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter(([, usual, bare]) => usual !== bare)).toEqual([]);
  });
});

describe("the text of a questionnaire", () => {
  const owned =
    /odi|ndi|pcs|isi|dn4|pain-detect|comm|soapp-r|stop-bang|eq-5d|quick-dash|koos|hoos|promis|bpi|tsk|zurich|start-back/;
  it("is shown only where it is free, and never of these", () => {
    const shown = instruments.filter(({ items }) => items.length > 0);
    expect(shown.filter(({ licence }) => licence !== "free")).toEqual([]);
    expect(shown.filter(({ id }) => owned.test(id))).toEqual([]);
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(["phq-9", "phq-2", "gad-7", "gad-2", "peg"]));
  });

  it("has all its items, item 9 of the PHQ-9 among them", () => {
    const ids = (id: string) => of(id).items.map((item) => item.id);
    expect([ids("phq-9").length, ids("gad-7").length, ids("phq-4").length]).toEqual([9, 7, 4]);
    expect(ids("phq-9").at(-1)).toBe("item-9");
    expect(ids("peg")).toEqual(["pain", "enjoyment", "activity"]);
    expect(of("phq-2").items).toEqual(of("phq-9").items.slice(0, 2));
    expect(of("gad-2").items).toEqual(of("gad-7").items.slice(0, 2));
  });

  const bare = {
    id: "odi",
    name: { en: "a" },
    about: { en: "a" },
    licence: "licence",
    licenceNote: { en: "a" },
    better: "lower",
    unit: "percent",
    missingItems: { en: "a" },
    class: "default",
  };
  it.each([
    ["a licensed item", { items: [{ id: "item-1", text: { en: "a" } }] }, /may not be shipped/],
    ["answers of a licensed form", { answers: [{ value: 0, text: { en: "a" } }] }, /may not be shipped/],
    ["the code of a T-score for points", { loinc: [{ code: "77865-4", is: "t-score", class: "default" }] }, /T-score/],
    ["a code with a wrong last digit", { loinc: [{ code: "77865-5", is: "total", class: "default" }] }, /check digit/],
    [
      "either with one number",
      { importantChange: [{ points: 2, either: true, says: { en: "a" }, isDefault: true, class: "default" }] },
      /says either and names one/,
    ],
    [
      "a change that none decides",
      { importantChange: [{ points: 2, says: { en: "a" }, class: "default" }] },
      /which one decides/,
    ],
  ])("refuses %s", (_, more, says) => {
    expect(instrumentSchema.safeParse(bare).success).toBe(true);
    const read = instrumentSchema.safeParse({ ...bare, ...more });
    expect(read.error?.issues.map(({ message }) => message).join(" ")).toMatch(says);
  });
});
