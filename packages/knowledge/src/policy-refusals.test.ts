import { describe, expect, it } from "vitest";
import type { ContentFile } from "./content-file.ts";
import { load } from "./load.ts";
import { readContentFiles } from "./read-content.ts";

/** What a policy leads to, and no more: the whole content would be read for each refusal. */
const files = readContentFiles().filter(({ path }) =>
  /^(sources|drugs|bleeding-rules|instruments)\/|^[^/]*$/.test(path),
);

const policy = (id: string, more = "", rule = "duration: { atLeast: { value: 3, unit: months } }"): ContentFile => ({
  path: `policies/${id}.yaml`,
  text: `id: ${id}
name: { en: Invented policy }
payer: invented-payer
programs: [commercial]
source: usual-coding
class: default
jurisdictions:
  - { number: A-1, states: [TX, OH], effectiveFrom: "2024-01-01", source: usual-coding, class: default, checkedOn: "2026-09-15" }
${more}rules:
  - procedures: [lumbar-rfa]
    covers:
      id: row-1
      ${rule}
`,
});
const version = (states: string, from: string, to = ""): string =>
  `  - { number: A-2, states: [${states}], effectiveFrom: "${from}", ${to === "" ? "" : `effectiveTo: "${to}", `}source: usual-coding, class: default, checkedOn: "2026-09-15" }\n`;

/** What the loader says with these files beside the content. */
const says = (...more: ContentFile[]): readonly string[] => {
  const read = load([...files.filter(({ path }) => !more.some((own) => own.path === path)), ...more]);
  return read.ok ? [] : read.problems.map((problem) => problem.says);
};
const rename = (file: ContentFile, from: string, to: string): ContentFile => {
  expect(file.text).toContain(from);
  return { ...file, text: file.text.replace(from, to) };
};

describe("a policy does not load with", () => {
  it("nothing wrong: the invented one loads", () => expect(says(policy("a"))).toEqual([]));

  it.each<[string, ContentFile, string | RegExp]>([
    [
      "an unknown criterion",
      policy("a", "", "patience: {}"),
      /^policies\/a\.yaml:\d+: rules\[0\]\.covers\.patience: is no criterion; write one of diagnosis, /,
    ],
    [
      "a misspelt unit",
      policy("a", "", "duration: { atLeast: { value: 3, unit: mouths } }"),
      'policies/a.yaml:13: rules[0].covers.duration.atLeast.unit: "mouths" is not known here; write one of: hours, days, weeks, months',
    ],
    ["a missing source", rename(policy("a"), "source: usual-coding\n", ""), /^policies\/a\.yaml:1: source: is missing/],
    [
      "a source nobody wrote",
      rename(policy("a"), "source: usual-coding\n", "source: usual-codnig\n"),
      'policies/a.yaml:5: source: "usual-codnig" is no source of the knowledge; add it or correct its spelling.',
    ],
    [
      "a procedure nobody wrote",
      rename(policy("a"), "lumbar-rfa", "lumbar-rfx"),
      'policies/a.yaml:10: procedure: "lumbar-rfx" is no procedure of the knowledge; add it or correct its spelling.',
    ],
    [
      "a finding nobody wrote",
      policy("a", "", "finding: { anyOf: [spurlin], is: present }"),
      'policies/a.yaml:13: finding: "spurlin" is no finding of the knowledge; add it or correct its spelling.',
    ],
    [
      "a number that is no parameter",
      policy("a", "", "levelCap: { max: $most }"),
      /\$most is no parameter of this policy; write it under parameters/,
    ],
    [
      "an end before its beginning",
      rename(policy("a"), 'effectiveFrom: "2024-01-01",', 'effectiveFrom: "2024-01-01", effectiveTo: "2023-12-31",'),
      "policies/a.yaml:8: jurisdictions[0].effectiveTo: lies before effectiveFrom; correct one of them",
    ],
    [
      "two versions in force in one state",
      policy("a", version("OH", "2025-06-01")),
      "policies/a.yaml:9: jurisdictions[1].effectiveFrom: two versions (A-1 and A-2) are in force in OH from 2025-06-01; end the earlier one by effectiveTo.",
    ],
  ])("%s", (_, file, expected) => {
    const said = says(file);
    expect(said).toHaveLength(1);
    if (typeof expected === "string") expect(said[0]?.replace(/\.$/, "")).toBe(expected.replace(/\.$/, ""));
    else expect(said[0]).toMatch(expected);
  });

  it("a rival that answers for the same payer, procedure, state and day", () => {
    expect(says(policy("a"), rename(policy("b"), "[TX, OH]", "[OH]"))).toEqual([
      "policies/b.yaml:8: jurisdictions[0]: a and b are both in force for invented-payer and lumbar-rfa in OH from 2024-01-01; keep one of them.",
    ]);
  });

  it("an alias under which two payers would be meant", () => {
    const other = rename(policy("b"), "payer: invented-payer", "payer: other-payer\npayerAliases: [invented-payer]");
    expect(says(policy("a"), rename(other, "[TX, OH]", "[CA]"))).toEqual([
      'policies/b.yaml:4: payerAliases[0]: "invented-payer" already means invented-payer in a; an id means one payer.',
    ]);
  });
});

describe("a policy loads with", () => {
  it("versions that follow one another, and another for another state", () => {
    const first = rename(
      policy("a", version("OH", "2025-06-01") + version("CA", "2024-01-01")),
      '"2024-01-01",',
      '"2024-01-01", effectiveTo: "2025-05-31",',
    );
    expect(says(first)).toEqual([]);
  });

  it("a proposed text beside one in force", () => {
    expect(
      says(
        policy("a"),
        rename(policy("b"), "class: default, checkedOn", "class: default, status: proposed, checkedOn"),
      ),
    ).toEqual([]);
  });

  it("rows read once for each of several procedures, and rows only some contractors have", () => {
    const text = policy("a", "parameters: { capped: false }\n").text.replace(
      /rules:[\s\S]*/,
      `rules:
  - with: [{ asked: [lumbar-rfa], most: 2 }, { asked: [cervical-rfa], most: 1 }]
    procedures: $asked
    covers:
      allOf:
        - levelCap: { max: $most }
        - where: $capped
          frequencyCap: { procedures: $asked, max: 2, window: lifetime }
`,
    );
    const read = load([...files, { path: "policies/a.yaml", text }]);
    const rules = read.ok ? read.value.policies.find(({ id }) => id === "a")?.versions[0]?.rules : undefined;
    expect(rules).toMatchObject([
      { procedures: ["lumbar-rfa"], covers: { parts: [{ word: "levelCap", parameters: { max: 2 } }] } },
      { procedures: ["cervical-rfa"], covers: { parts: [{ word: "levelCap", parameters: { max: 1 } }] } },
    ]);
    expect(rules?.[0]?.covers).toHaveProperty("parts.length", 1);
  });
});
