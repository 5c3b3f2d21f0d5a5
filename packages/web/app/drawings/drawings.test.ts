import { regions } from "@pinpoint/chart";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/locale.ts";
import { LocaleProvider } from "../language/messages.ts";
import { BodyDrawing } from "./body-drawing.tsx";
import { regionShape } from "./body-regions.ts";
import { numbersOf } from "./path.ts";
import { sideShape } from "./side-places.ts";
import { siteWords } from "./site-words.ts";
import { SpineDrawing, type SpineMark } from "./spine-drawing.tsx";
import { SpineSideDrawing } from "./spine-side-drawing.tsx";

const spine = (marks: readonly SpineMark[], locale: Locale = "en"): string =>
  renderToStaticMarkup(
    createElement(
      LocaleProvider,
      { value: locale },
      createElement(SpineDrawing, { marks, view: "lumbar", label: "Low back" }),
    ),
  );

describe("a drawing of the spine", () => {
  it("says in words what is marked, and where", () => {
    const markup = spine([
      { target: { structure: "facet-joint", level: "L4-5", side: "left" }, tone: "relief", note: "confirmed" },
    ]);
    expect(markup).toContain("<li>facet joint L4-5, left; confirmed</li>");
    expect(markup).toContain("patient’s left");
    expect(markup).toContain('role="img" aria-label="Low back"');
    expect(markup).not.toContain("style=");
  });
  it("puts the mark of the left side on the viewer's left of the midline", () => {
    const d = /class="mark mark-relief mark-whole"[^>]* d="([^"]+)"/.exec(
      spine([{ target: { structure: "si-joint", side: "left" }, tone: "relief" }]),
    )?.[1];
    expect(Math.max(...numbersOf(d ?? "").filter((_, index) => index % 2 === 0))).toBeLessThan(0);
  });
  it("says of a target it cannot show that it is not in this view", () => {
    expect(spine([{ target: { structure: "knee-joint", side: "right" }, tone: "quiet" }])).toContain(
      "knee joint, right; not in this view",
    );
    expect(spine([])).toContain("Nothing is marked.");
  });
  it("speaks Spanish", () => {
    expect(spine([{ target: { structure: "disc", level: "L5-S1" }, tone: "unsure" }], "es")).toContain("disco L5-S1");
  });
});

describe("the drawing from the side", () => {
  it("puts each disc between its vertebrae and the joint behind it", () => {
    const xs = (d: string | undefined) => numbersOf(d ?? "").filter((_, index) => index % 2 === 0);
    const [disc, joint] = [
      sideShape({ structure: "disc", level: "L4-5" }),
      sideShape({ structure: "facet-joint", level: "L4-5" }),
    ];
    expect(Math.max(...xs(disc))).toBeLessThan(Math.min(...xs(joint)));
    const markup = renderToStaticMarkup(
      createElement(SpineSideDrawing, {
        label: "Side",
        marks: [{ target: { structure: "si-joint", side: "left" }, tone: "quiet" }],
      }),
    );
    expect(markup).toContain("not in this view");
  });
});

describe("a drawing of the body", () => {
  const xs = (d: string | undefined) => numbersOf(d ?? "").filter((_, index) => index % 2 === 0);
  it("shows every region from the front or from behind", () => {
    for (const region of regions)
      expect(regionShape({ region }, "front") ?? regionShape({ region }, "back"), region).toBeDefined();
  });
  it("has the patient's left on the viewer's left from behind and on the viewer's right from the front", () => {
    for (const region of regions) {
      for (const x of xs(regionShape({ region, side: "left" }, "back"))) expect(x, region).toBeLessThan(0);
      for (const x of xs(regionShape({ region, side: "left" }, "front"))) expect(x, region).toBeGreaterThan(0);
      for (const x of xs(regionShape({ region, side: "right" }, "front"))) expect(x, region).toBeLessThan(0);
    }
  });
  it("names its sides as they are in that view", () => {
    const words = (view: "front" | "back") =>
      [
        ...renderToStaticMarkup(createElement(BodyDrawing, { view, label: "x", marks: [] })).matchAll(
          />(patient’s \w+)</g,
        ),
      ].map(([, word]) => word);
    expect(words("back")).toEqual(["patient’s left", "patient’s right"]);
    expect(words("front")).toEqual(["patient’s right", "patient’s left"]);
  });
});

describe("a place in words", () => {
  it("says when the side of a paired structure was not said", () => {
    expect(siteWords({ structure: "si-joint" }, "en")).toBe("sacroiliac joint, side not said");
    expect(siteWords({ structure: "disc", level: "L4-5" }, "en")).toBe("disc L4-5");
    expect(siteWords({ region: "thigh", side: "left" }, "es")).toBe("muslo, izquierda");
  });
});
