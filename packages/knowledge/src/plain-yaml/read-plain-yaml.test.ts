import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../located-yaml.ts";
import { readContentFiles } from "../read-content.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";

const files = readContentFiles();
const texts = files.map(({ text }) => text);

/** What the library reads; undefined where it finds a fault. */
const byLibrary = (text: string): unknown => {
  const read = readYaml(text);
  return "value" in read ? read.value : undefined;
};

describe("the quick reader of plain YAML", () => {
  it.each(files)("reads $path as the library does", ({ text }) => {
    const value = readPlainYaml(text);
    expect(value).toBeDefined();
    expect(value).toStrictEqual(byLibrary(text));
  });

  it.each([
    ["a word of a switch", "a: yes\nb: no\nc: on", { a: "yes", b: "no", c: "on" }],
    ["a day", "a: 2026-03-02", { a: "2026-03-02" }],
    ["a merge, which the core schema does not know", '"<<": 1', { "<<": 1 }],
    ["numbers", "[0, -3, 1.50, 007a, 1-2]", [0, -3, 1.5, "007a", "1-2"]],
    ["true, false and nothing", "a: true\nb: false\nc: null\nd:\ne: 1", { a: true, b: false, c: null, d: null, e: 1 }],
    ["a number as a key", "20: 5\n'30': 6", { 20: 5, 30: 6 }],
    ["a list as deep as its key", "a:\n- 1\n- 2\nb: 3", { a: [1, 2], b: 3 }],
    ["lists in lists", "- - 1\n  - 2\n- [[]]", [[1, 2], [[]]]],
    ["remarks", "# one\na: b # two\n\n  # three\nc: d#e", { a: "b", c: "d#e" }],
    ["quoted texts", `a: "b: c"\nd: 'it''s'`, { a: "b: c", d: "it's" }],
    ["brackets over lines", "a: [b,\n  c\n  ]\nd: { e: f, # g\n  h: i }", { a: ["b", "c"], d: { e: "f", h: "i" } }],
    ["a value named twice", "a: &b\n  c: 1\nd: *b\ne: [*b]", { a: { c: 1 }, d: { c: 1 }, e: [{ c: 1 }] }],
    ["a name taken again", "a: &b 1\nc: &b 2\nd: *b", { a: 1, c: 2, d: 2 }],
  ])("reads %s", (_, text, value) => {
    expect(readPlainYaml(text)).toStrictEqual(value);
    expect(byLibrary(text)).toStrictEqual(value);
  });

  it("names one value twice, and does not copy it", () => {
    const value = readPlainYaml("- &a { b: c }\n- *a");
    expect(Array.isArray(value) && value[0] === value[1]).toBe(true);
  });

  it.each([
    ["a key that is there already", "a: 1\na: 2"],
    ["a key that is there already and nothing", "a:\na: 2"],
    ["a key that is there already in brackets", "{ a: 1, a: 2 }"],
    ["a number with a leading zero", "a: 010"],
    ["octal", "a: 0o17"],
    ["hexadecimal", "a: 0x1F"],
    ["an exponent", "a: 1e3"],
    ["infinity", "a: .inf"],
    ["a loud truth", "a: TRUE"],
    ["nothing as a tilde", "a: ~"],
    ["a key that is no text", "true: 1"],
    ["a merge", "a: &b { c: 1 }\nd:\n  <<: *b"],
    ["a tag", "a: !!str 1"],
    ["text over lines", "a: |\n  b"],
    ["a text that goes on in the next line", "a: b\n  c"],
    ["a quoted text that goes on in the next line", 'a: "b\n  c"'],
    ["an escape", 'a: "b\\n"'],
    ["a colon too many", "a: b: c"],
    ["two documents", "a: 1\n---\nb: 2"],
    ["the end of a document", "a: 1\n..."],
    ["a directive", "%YAML 1.2\n---\na: 1"],
    ["a tab", "a:\t1"],
    ["a carriage return", "a: 1\r\nb: 2"],
    ["a byte order mark", "\ufeffa: 1"],
    ["a name for a name", "a: &b\n  &c 1"],
    ["a name nobody gave", "a: *b"],
    ["a name within its own value", "a: &b [*b]"],
    ["brackets that do not close", "a: [b"],
    ["brackets that are not deeper", "a: [b,\nc]"],
    ["a line that is not deep enough", "a:\n    b: 1\n  c: 2"],
    ["a pair in a list", "[a: b]"],
    ["a key without a value", "{ a, b: 1 }"],
    ["nothing", "# nothing"],
    [
      "aliases of aliases without end",
      `a: &a [${"1,".repeat(1)}1]\nb: &b [${Array(15).fill("*a")}]\nc: [${Array(15).fill("*b")}]`,
    ],
  ])("leaves %s to the library", (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it("reads no text otherwise than the library, whatever sign is put in, taken out or doubled", () => {
    const sign = fc.constantFrom(
      ..." \n:-,#&*!|>'\"{}[]?%@`~.0x7e\\\t<=+$abN/",
      ": ",
      "- ",
      "\n  ",
      "\n- ",
      " #",
      "&a ",
      "*a",
      "- - ",
      "---\n",
    );
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      take: fc.nat(3),
      sign: fc.option(sign, { nil: "" }),
    });
    const short = texts.filter((text) => text.length < 1500);
    fc.assert(
      fc.property(fc.constantFrom(...short), fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        const changed = changes.reduce((now, { at, take, sign: put }) => {
          const place = Math.floor(at * now.length);
          return now.slice(0, place) + put + now.slice(place + take);
        }, text);
        const value = readPlainYaml(changed);
        if (value !== undefined) expect(value).toStrictEqual(byLibrary(changed));
      }),
      { numRuns: 1000 },
    );
  });
});
