import { describe, expect, it } from "vitest";
import type { ContentFile } from "./content-file.ts";
import { load } from "./load.ts";
import { readContentFiles } from "./read-content.ts";

const files = readContentFiles();

/** What the loader says when one text of one file is written wrongly. */
const saysWhen = (path: string, right: string, wrong: string): readonly string[] => {
  const text = files.find((file) => file.path === path)?.text ?? "";
  expect(text.split(right).length, `"${right}" stands once in ${path}`).toBe(2);
  const read = load(
    files.map((file): ContentFile => (file.path === path ? { path, text: text.replace(right, wrong) } : file)),
  );
  return read.ok ? [] : read.problems.map(({ says }) => says);
};

const lineOf = (path: string, word: string): number =>
  (files.find((file) => file.path === path)?.text ?? "").split("\n").findIndex((line) => line.includes(word)) + 1;

describe("the content does not load with", () => {
  it.each<[string, string, string, string, string]>([
    [
      "a misprinted interval",
      "findings/modic-1.yaml",
      "{ lr: 0.84, ci: [0.74, 0.96] }",
      "{ lr: 0.75, ci: [0.74, 0.96] }",
      "not symmetric",
    ],
    [
      "a point outside its interval",
      "findings/modic-1.yaml",
      "{ lr: 0.84, ci: [0.74, 0.96] }",
      "{ lr: 1.84, ci: [0.74, 0.96] }",
      "outside its own interval",
    ],
    [
      "a ratio with neither interval nor standard error",
      "findings/modic-1.yaml",
      "{ lr: 0.84, ci: [0.74, 0.96] }",
      "{ lr: 0.84 }",
      "neither ci nor se",
    ],
    [
      "a word no rule knows",
      "alerts/pelvic-nerve-mass.yaml",
      "{ finding: pudendal-territory-pain, is: present }",
      "{ sign: pudendal-territory-pain, is: present }",
      '"sign"',
    ],
    [
      "a finding nobody wrote",
      "alerts/pelvic-nerve-mass.yaml",
      "finding: pudendal-territory-pain",
      "finding: pudendal-teritory-pain",
      '"pudendal-teritory-pain" is no finding',
    ],
    [
      "a source nobody wrote",
      "findings/modic-1.yaml",
      "source: han-2023",
      "source: han-2032",
      '"han-2032" is no source',
    ],
    [
      "a quantity without a unit",
      "findings/post-void-residual.yaml",
      "{ unit: mL, presentAbove: 200 }",
      '{ unit: "", presentAbove: 200 }',
      "number",
    ],
    ["a percent above 100", "findings/disc-degeneration.yaml", '"80": 96 }', '"80": 960 }', "painless"],
    ["an unconfirmed class", "findings/modic-1.yaml", "class: evidence", "class: unconfirmed", "class"],
    [
      "a group its generator does not have",
      "findings/modic-1.yaml",
      "group: mri-disc",
      "group: mri-disk",
      '"mri-disk" is no group of lumbar-disc',
    ],
    ["an id that is not the file's name", "findings/modic-1.yaml", "id: modic-1", "id: modic-one", "make them equal"],
  ])("%s, and says in which file and line", (_, path, right, wrong, word) => {
    const said = saysWhen(path, right, wrong).filter((says) => says.includes(word));
    const line = lineOf(path, right.trim().split("\n")[0] ?? right);
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(`${path}:${line}: `)).toBe(true);
  });

  it("a row without a source, and says at which row", () => {
    const path = "findings/modic-1.yaml";
    expect(saysWhen(path, "    source: han-2023\n", "")).toEqual([
      `${path}:${lineOf(path, "- generator: lumbar-disc")}: moves[0].source: is missing; write a text.`,
    ]);
  });

  it("a source that nobody can find", () => {
    expect(saysWhen("sources.yaml", '  pmid: "37096189"\n', "")[0]).toMatch(/^sources\.yaml:\d+: .*no doi, pmid/);
  });
});

describe("the words of an alert", () => {
  const path = "alerts/vascular-claudication.yaml";
  it("stand at every urgency", () => {
    const without = saysWhen(
      path,
      '      en: "Too little blood may reach your leg. Go to an emergency department now."\n      es: "Puede llegar poca sangre a la pierna. Vaya ahora a urgencias."\n    when',
      "    when",
    );
    expect(without.join()).toMatch(/alerts\/vascular-claudication\.yaml/);
    const none = saysWhen(
      "alerts/suicidality.yaml",
      "source: usual-practice",
      "source: usual-practice\nsays: { en: Act }",
    );
    expect(none.join()).toMatch(/words that no urgency says/);
    const single = saysWhen("alerts/pelvic-nerve-mass.yaml", "patient:\n", "figures:\n");
    expect(single.join()).toMatch(/urgency without words/);
  });
});
