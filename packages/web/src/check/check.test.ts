import { readChartFile } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { answerForm } from "./answer-form.ts";
import { stepOf } from "./answers.ts";
import { chartFileOf } from "./chart-file.ts";
import { birthDateOf, onsetOf } from "./chart-of.ts";
import { hiddenFields } from "./form.ts";
import { resultOf } from "./result.ts";
import { back } from "./steps.ts";
import { content, today, walk } from "./testing/walk.ts";

const tick = (id: string) => ({
  warnings: [
    ["warnings.seen", "1"],
    ["warnings", id],
  ] as const,
});
const lastStep = (given: Parameters<typeof walk>[0], yes: readonly string[] = []) => walk(given, yes).steps.at(-1);

describe("an emergency in the check", () => {
  it.each(["bladder-bowel", "leaking", "stool", "saddle", "weaker", "tearing", "thunderclap", "self-harm"])(
    "%s stops at once, before anything else is asked",
    (id) => {
      expect(walk(tick(id)).steps).toEqual(["warnings", "stop"]);
    },
  );

  it.each(["fever", "chills"])("%s stops once the pain is known to be in the spine", (id) => {
    expect(lastStep(tick(id))).toBe("stop");
  });

  it("stops for an infection that was told late, on the page about what was before", () => {
    const before = [
      ["background.seen", "1"],
      ["background", "needle-drugs"],
    ] as const;
    expect(walk({ background: before }).steps.slice(-2)).toEqual(["background", "stop"]);
  });

  it("does not stop whoever ticks none", () => {
    expect(lastStep({})).toBe("result");
  });

  it("says what to do now, in the words of the red flag", () => {
    const { state } = walk(tick("saddle"));
    const { alerts } = resultOf(state, content, today);
    expect(alerts.map(({ urgency }) => urgency)).toContain("emergency");
    expect(alerts.map(({ says }) => says).join(" ")).toMatch(
      /Go to an emergency department now\. Do not drive yourself/,
    );
  });
});

describe("the way through the check", () => {
  it("asks first what could still change most", () => {
    const { steps } = walk({ pattern: [["pattern", "radicular"]] });
    expect(steps.find((step) => step.startsWith("finding:"))).toBe("finding:dermatomal-leg-pain");
  });

  it("asks nothing about the back of someone whose knee hurts", () => {
    const { steps } = walk({
      where: [
        ["region", "knee"],
        ["side", "right"],
      ],
      pattern: [["pattern", "joint"]],
    });
    expect(steps.filter((step) => step.startsWith("finding:")).join(" ")).not.toMatch(/back|lumbar|leg/);
  });

  it("goes back a page at a time, and keeps what was answered", () => {
    const { state } = walk();
    const before = back(state);
    expect(stepOf(before)).toBe("wishes");
    expect(before.answers).toEqual(state.answers);
    const again = answerForm([...hiddenFields(state), ["go", "back"]], content, today);
    expect(again).toEqual({ is: "page", state: before, problems: [] });
  });

  it("takes at most 16 pages, wherever it hurts", () => {
    for (const { region } of content.questions.regions)
      for (const { pattern, regions } of content.questions.patterns)
        if (regions.includes(region)) {
          const given = {
            where: [
              ["region", region],
              ["side", "left"],
            ] as const,
            pattern: [["pattern", pattern]] as const,
          };
          const { steps } = walk(given);
          expect(steps.length, `${region} ${pattern}`).toBeLessThanOrEqual(16);
        }
  });
});

describe("what a page lacks", () => {
  const on = (page: string, fields: readonly (readonly [string, string])[]) => {
    const trail = ["warnings", "where", "you", "since", "pattern", "background", "tried", "wishes"];
    const way = trail.slice(0, trail.indexOf(page) + 1).join(",");
    const answered = answerForm([["trail", way], ...fields], content, today);
    return answered.is === "page" ? answered.problems : [];
  };

  it.each([
    ["warnings", [["warnings.seen", "1"]], "warnings", "tick"],
    ["where", [["side", "left"]], "region", "choose"],
    ["where", [["region", "lumbar"]], "side", "choose"],
    [
      "where",
      [
        ["region", "moon"],
        ["side", "left"],
      ],
      "region",
      "choose",
    ],
    [
      "you",
      [
        ["age", "forty"],
        ["sex", "male"],
      ],
      "age",
      "age",
    ],
    [
      "you",
      [
        ["age", "12"],
        ["sex", "male"],
      ],
      "age",
      "adult",
    ],
    [
      "you",
      [
        ["age", "121"],
        ["sex", "male"],
      ],
      "age",
      "age",
    ],
    [
      "since",
      [
        ["count", "-3"],
        ["unit", "weeks"],
      ],
      "count",
      "count",
    ],
    [
      "since",
      [
        ["count", "3"],
        ["unit", "decades"],
      ],
      "count",
      "count",
    ],
    [
      "tried",
      [
        ["tried.seen", "1"],
        ["weeks.physical-therapy", "a lot"],
      ],
      "weeks.physical-therapy",
      "weeks",
    ],
    [
      "wishes",
      [
        ["wishes.seen", "1"],
        ["activity", "x".repeat(10_240)],
      ],
      "activity",
      "activity",
    ],
  ] as const)("on %s with %j it names %s", (page, fields, field, says) => {
    const problems = on(page, fields);
    expect(problems.map((one) => [one.field, one.says])).toEqual([[field, says]]);
  });

  it("gives a text of 10 kB back whole, so that nothing typed is lost", () => {
    const typed = "walk ".repeat(2048).trim();
    expect(
      on("wishes", [
        ["wishes.seen", "1"],
        ["activity", typed],
      ])[0]?.typed,
    ).toBe(typed);
  });

  it("takes no answer to a question nobody asked", () => {
    const answered = answerForm(
      [
        ["trail", "warnings"],
        ["warnings.seen", "1"],
        ["warnings.none", "1"],
        ["finding.made-up", "yes"],
        ["region", "<script>"],
      ],
      content,
      today,
    );
    expect(answered.is === "page" && answered.state.answers).toEqual({ warnings: [], findings: {} });
  });
});

describe("the result", () => {
  const sciatica = walk({ pattern: [["pattern", "radicular"]] }, ["dermatomal-leg-pain"]);
  const result = resultOf(sciatica.state, content, today);

  it("says which patterns fit in three words, and why", () => {
    const [first] = result.patterns;
    expect(first?.generator).toBe("lumbar-radiculopathy");
    expect(first?.fit).toBe("well");
    expect(first?.towards.map(({ name }) => name)).toContain("leg pain that follows a narrow band");
  });

  it("cannot tell facet joints from the story alone", () => {
    const { patterns } = resultOf(walk().state, content, today);
    expect(patterns.find(({ generator }) => generator === "lumbar-facet")?.fit).toBe("not-yet");
  });

  it("lists what a hand would examine before what an image shows", () => {
    expect(result.examine[0]).toMatch(/leg/);
    expect(result.examine).toHaveLength(5);
  });

  it("names only the test that would settle what fits best", () => {
    const middle = resultOf(walk({}, ["midline-low-back-pain"]).state, content, today);
    expect(middle.patterns[0]?.generator).toBe("lumbar-disc");
    expect(middle.settle).toEqual([]);
    expect(resultOf(walk().state, content, today).settle.join()).toMatch(/joint between your spine and pelvis/);
  });

  it("never carries a probability", () => {
    expect(JSON.stringify(result)).not.toMatch(/probab|percent|%|0\.\d/);
  });

  it("marks care as long enough by what payers ask for what fits", () => {
    const { care, target, wish } = result.marks;
    expect(target).toBe("yes");
    expect(wish).toBe("yes");
    expect(care.weeks).toBe(8);
    expect(care.is).toBe("partly");
    expect(care.rows.map(({ weeks }) => weeks)).toEqual([2, 4, 4, 4, 6, 6, 13]);
    expect(care.rows.every(({ generators }) => generators.includes("lumbar-radiculopathy"))).toBe(true);
  });

  it("says that care was not told where the page was never reached", () => {
    const { marks } = resultOf({ ...sciatica.state, answers: { findings: {} } }, content, today);
    expect(marks.care.is).toBe("unknown");
    expect(marks.wish).toBe("unknown");
  });
});

describe("what was told as a chart", () => {
  it("is a chart file that reads back, and says that the birth date is reckoned", () => {
    const { state } = walk({ pattern: [["pattern", "radicular"]] }, ["dermatomal-leg-pain"]);
    const read = readChartFile(chartFileOf(state.answers, content, today), { today });
    expect(read.ok && read.value.patient).toEqual({ birthDate: "1979-11-24", sex: "female" });
    const kinds = read.ok ? read.value.entries.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(expect.arrayContaining(["complaint", "finding", "therapy", "preference", "note"]));
    expect(JSON.stringify(read)).toMatch(/Only the age was told: 47 years/);
  });

  it("reckons the birth date and the onset as precisely as they were told", () => {
    expect(birthDateOf(40, "2028-02-29")).toBe("1988-02-28");
    expect(onsetOf({ count: 3, unit: "weeks" }, today)).toBe("2026-11-03");
    expect(onsetOf({ count: 11, unit: "months" }, today)).toBe("2025-12");
    expect(onsetOf({ count: 12, unit: "months" }, today)).toBe("2025-11");
    expect(onsetOf({ count: 5, unit: "years" }, today)).toBe("2021");
  });

  it("leaves out a finding whose question was answered with not sure", () => {
    const file = chartFileOf(
      { region: "lumbar", side: "left", findings: { "dermatomal-leg-pain": "unsure" } },
      content,
      today,
    );
    expect(file).not.toMatch(/dermatomal/);
  });
});
