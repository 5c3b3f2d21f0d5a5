import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChart, readChartFile } from "./chart-file.ts";
import { effectiveEntries } from "./effective.ts";
import { verifyChain } from "./hash-chain.ts";

const patient = { birthDate: "1968-04-02", sex: "female" };
const options = { today: "2026-11-24" };
const file = (...entries: unknown[]) => readChart({ patient, entries }, options);
const says = (...entries: unknown[]) => {
  const read = file(...entries);
  return read.ok ? [] : read.problems.map((problem) => problem.says);
};
const at = "2026-09-14";
const note = (text: string, more: object = {}) => ({ kind: "note", at, body: { text }, ...more });

describe("bad input gets a sentence that names the field and the mend", () => {
  it.each([
    [
      "an unknown kind",
      { kind: "nope", at, body: {} },
      /^entries\[0\]\.kind: "nope" is no kind of entry; write one of: complaint/,
    ],
    [
      "a day in the future",
      note("a", { at: "2027-01-01" }),
      /^entries\[0\]\.at: 2027-01-01 lies in the future \(today is 2026-11-24\)/,
    ],
    ["a day before birth", note("a", { at: "1960-01-01" }), /lies before the patient's birth on 1968-04-02/],
    ["a day that is none", note("a", { at: "2026-02-30" }), /write a day as 2026-03-02/],
    [
      "a level that does not exist",
      {
        kind: "order",
        at,
        body: {
          procedure: "lumbar-rfa",
          purpose: "therapeutic",
          targets: [{ structure: "facet-joint", level: "L6-7", side: "left" }],
        },
      },
      /"L6-7" is no level of the spine/,
    ],
    [
      "a joint with the level of a nerve",
      {
        kind: "order",
        at,
        body: {
          procedure: "lumbar-rfa",
          purpose: "therapeutic",
          targets: [{ structure: "facet-joint", level: "L4", side: "left" }],
        },
      },
      /lies between two vertebrae/,
    ],
    [
      "a needle without a side",
      {
        kind: "order",
        at,
        body: {
          procedure: "lumbar-rfa",
          purpose: "therapeutic",
          targets: [{ structure: "facet-joint", level: "L4-5" }],
        },
      },
      /targets\[0\]\.side: is missing; there is a facet-joint on each side/,
    ],
    [
      "a total its answers contradict",
      { kind: "score", at, body: { instrument: "peg", answers: { pain: 7, enjoyment: 7, activity: 6 }, total: 9 } },
      /9 does not follow from the answers, which give 6.67/,
    ],
    [
      "a number out of range",
      { kind: "score", at, body: { instrument: "nrs", total: 11 } },
      /11 is out of range; nrs runs from 0 to 10/,
    ],
    ["NUL in a text", note("a\u0000b"), /body\.text: holds a character that cannot be kept/],
    [
      "a reference to nothing",
      { kind: "relief", at, body: { of: "gone", pain: 1 } },
      /there is no entry "gone" in this chart/,
    ],
    ["__proto__ as an id", note("a", { id: "__proto__" }), /entries\[0\]\.id: is no entry id/],
    ["a field that is none", note("a", { body: { text: "a", txet: "b" } }), /"txet" is no field here/],
  ])("%s", (_, entry, sentence) => {
    expect(says(entry)).toEqual([expect.stringMatching(sentence)]);
  });

  it("a rounded total is accepted: PEG 6.7 for 7, 7, 6", () => {
    expect(
      says({
        kind: "score",
        at,
        body: { instrument: "peg", answers: { pain: 7, enjoyment: 7, activity: 6 }, total: 6.7 },
      }),
    ).toEqual([]);
  });

  it("one id twice", () => {
    expect(says(note("a", { id: "one" }), note("b", { id: "one" }))[0]).toMatch(/already the id of another entry/);
  });

  it("every problem is said at once", () => {
    expect(says(note("a", { at: "2027-01-01" }), { kind: "nope", at, body: {} })).toHaveLength(2);
  });

  it("JSON with __proto__ as a key changes nothing", () => {
    const read = readChartFile(
      `{"patient":${JSON.stringify(patient)},"entries":[{"kind":"note","at":"${at}","body":{"text":"a","__proto__":{"polluted":true}}}]}`,
      options,
    );
    expect(read.ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("what is not JSON", () => {
    expect(readChartFile("{", options)).toMatchObject({ ok: false, problems: [{ kind: "not-json" }] });
  });
});

describe("the chain", () => {
  const chain = () => {
    const read = file(note("one"), note("two"), note("three"));
    return read.ok ? [...read.value.entries] : [];
  };

  it("verifies as written", () => {
    expect(verifyChain(chain())).toMatchObject({ ok: true, count: 3 });
  });

  it("shows a changed, a missing and a moved entry", () => {
    const [one, two, three] = chain();
    if (!one || !two || !three || two.kind !== "note") throw new Error("three notes expected");
    expect(verifyChain([one, { ...two, body: { text: "other" } }, three])).toMatchObject({ ok: false, seq: 2 });
    expect(verifyChain([one, three])).toMatchObject({ ok: false, seq: 2 });
    expect(verifyChain([two, one, three])).toMatchObject({ ok: false, seq: 1 });
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.constantFrom("present", "absent"), (result) => {
        const a = file({
          kind: "finding",
          at,
          body: { finding: "slump", result, site: { region: "leg", side: "left" } },
        });
        const b = file({
          body: { site: { side: "left", region: "leg" }, result, finding: "slump" },
          at,
          kind: "finding",
        });
        return a.ok && b.ok && a.value.entries[0]?.hash === b.value.entries[0]?.hash;
      }),
    );
  });
});

describe("amendments", () => {
  const chart = (...entries: unknown[]) => {
    const read = file(
      {
        id: "slr",
        kind: "finding",
        at,
        body: { finding: "straight-leg-raise", result: "present", site: { region: "leg", side: "left" } },
      },
      ...entries,
    );
    if (!read.ok) throw new Error(read.problems.map((problem) => problem.says).join(" "));
    return read.value.entries;
  };
  const right = { finding: "straight-leg-raise", result: "present", site: { region: "leg", side: "right" } };

  it("a wrong side is replaced, and the earlier day still reads as it was known then", () => {
    const entries = chart({
      id: "mend",
      kind: "amendment",
      at: "2026-09-16",
      body: { entry: "slr", action: "replace", why: "wrong side", body: right },
    });
    expect(effectiveEntries(entries, { asOf: "2026-09-20" })).toMatchObject([
      { id: "slr", body: { site: { side: "right" } } },
    ]);
    expect(effectiveEntries(entries, { asOf: "2026-09-15" })).toMatchObject([
      { id: "slr", body: { site: { side: "left" } } },
    ]);
    expect(effectiveEntries(entries, { asOf: "2026-09-20", knownAt: "2026-09-15" })).toMatchObject([
      { body: { site: { side: "left" } } },
    ]);
  });

  it("a withdrawn entry is not read; a withdrawn withdrawal brings it back", () => {
    const withdrawal = {
      id: "out",
      kind: "amendment",
      at: "2026-09-16",
      body: { entry: "slr", action: "withdraw", why: "wrong patient" },
    };
    expect(effectiveEntries(chart(withdrawal), { asOf: "2026-09-20" })).toEqual([]);
    const back = {
      id: "back",
      kind: "amendment",
      at: "2026-09-17",
      body: { entry: "out", action: "withdraw", why: "it was the right patient" },
    };
    expect(effectiveEntries(chart(withdrawal, back), { asOf: "2026-09-20" })).toHaveLength(1);
  });

  it("a replacement that does not fit the kind is refused", () => {
    expect(
      says(note("a", { id: "n" }), {
        kind: "amendment",
        at,
        body: { entry: "n", action: "replace", why: "x", body: { txet: "b" } },
      })[0],
    ).toMatch(/entries\[1\]\.body\.body\.text: is missing/);
  });
});
