import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/locale.ts";
import { LocaleProvider } from "../language/messages.ts";
import { AlertBanner } from "./alert-banner.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { CountOf1000 } from "./count-of-1000.tsx";
import { dotPath } from "./dot-path.ts";
import { Estimate } from "./estimate.tsx";
import { TextField } from "./field.tsx";
import { SourceRef } from "./source-ref.tsx";
import { StateBadge } from "./state-badge.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

const html = (node: ReactNode, locale: Locale = "en"): string =>
  renderToStaticMarkup(createElement(MemoryRouter, null, createElement(LocaleProvider, { value: locale }, node)));

const unseen = (markup: string): string => /class="unseen">([^<]*)</.exec(markup)?.[1] ?? "";

describe("an estimate", () => {
  const ticks = [{ at: 0.1, name: "possible" }];
  it("is read aloud with its interval and thresholds, and shows the number beside the track", () => {
    const markup = html(createElement(Estimate, { label: "Disc", value: 0.23, low: 0.17, high: 0.29, ticks }));
    expect(unseen(markup)).toBe("Disc: 23 %, between 17 % and 29 %; possible at 10 %");
    expect(markup).toContain('cx="23%"');
    expect(markup).toContain("(17–29)");
  });
  it("is hollow when it is known before any finding, hatched when its source was read second-hand", () => {
    const prior = html(createElement(Estimate, { label: "Facet", value: 0.31, basis: "prior" }));
    expect(prior).toContain("estimate-point-hollow");
    expect(unseen(prior)).toContain("nothing has moved it yet");
    const second = html(
      createElement(Estimate, { label: "Facet", value: 0.4, low: 0.2, high: 0.6, basis: "second-hand" }),
    );
    expect(second).toContain("<pattern");
    expect(unseen(second)).toContain("second-hand");
  });
  it("shows no point when nobody can say, and never leaves its track", () => {
    const nothing = html(createElement(Estimate, { label: "Hip", value: null }));
    expect(nothing).not.toContain("<circle");
    expect(unseen(nothing)).toBe("Hip: not known");
    expect(html(createElement(Estimate, { label: "x", value: 1.4 }))).toContain('cx="100%"');
  });
  it("speaks Spanish", () => {
    const markup = html(createElement(Estimate, { label: "Disco", value: 0.23, low: 0.17, high: 0.29 }), "es");
    expect(unseen(markup)).toBe("Disco: 23 %, entre 17 % y 29 %");
  });
});

describe("a verdict and a state", () => {
  it("say in words what their sign says", () => {
    expect(html(createElement(VerdictMark, { verdict: "met" }))).toContain(">met<");
    const unknown = html(createElement(VerdictMark, { verdict: "unknown", settles: "an MRI" }));
    expect(unknown).toContain("settled by: an MRI");
    expect(html(createElement(StateBadge, { state: "excluded" }), "es")).toContain("descartado");
  });
  it("look different without colour", () => {
    const filled = (state: "possible" | "likely") =>
      html(createElement(StateBadge, { state })).match(/class="state-step"/g)?.length;
    expect(filled("possible")).not.toBe(filled("likely"));
  });
});

describe("a count of 1000", () => {
  const dots = (d: string): number =>
    [...d.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length) / 8) + 1, 0);
  it("draws exactly the people it counts", () => {
    expect(dots(dotPath(0, 73))).toBe(73);
    expect(dots(dotPath(73, 1000))).toBe(927);
    expect(dots(dotPath(0, 1))).toBe(1);
    expect(dotPath(0, 0)).toBe("");
  });
  it("puts the comparator beside it", () => {
    const markup = html(createElement(CountOf1000, { count: 73, label: "a", comparator: { count: 31, label: "b" } }));
    expect(markup).toContain("73 of 1000");
    expect(markup).toContain("31 of 1000");
  });
});

describe("a field", () => {
  it("is bound to its label, hint and error", () => {
    const markup = html(
      createElement(TextField, { label: "Pain", hint: "0 to 10", error: "Write a number.", name: "pain" }),
    );
    const id = /for="([^"]+)"/.exec(markup)?.[1];
    expect(markup).toContain(`id="${id}"`);
    expect(markup).toContain(`aria-describedby="${id}-hint ${id}-error"`);
    expect(markup).toContain('aria-invalid="true"');
  });
  it("chooses no answer for the person", () => {
    const choices = [
      { value: "left", label: "Left" },
      { value: "right", label: "Right" },
    ];
    expect(html(createElement(ChoiceField, { legend: "Side", name: "side", choices }))).not.toContain("checked");
  });
});

describe("every component", () => {
  it("writes no style attribute, for the policy of the pages forbids it", () => {
    const sourced = { source: { title: "A trial", href: "/about" }, children: "5 %" };
    const all = html([
      createElement(Estimate, { key: 1, label: "x", value: 0.5, low: 0.1, high: 0.9, basis: "second-hand" }),
      createElement(CountOf1000, { key: 2, count: 5, label: "x" }),
      createElement(AlertBanner, { key: 3, level: "emergency", title: "x" }),
      createElement(SourceRef, { key: 4, ...sourced, kind: "open" }),
      createElement(SourceRef, { key: 5, ...sourced }),
    ]);
    expect(all).not.toContain("style=");
    expect(all).toContain("<details");
    expect(all).toContain('href="/about"');
  });
});
