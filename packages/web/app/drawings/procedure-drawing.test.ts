import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load, type Treatment } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { gradeOf } from "@pinpoint/wording";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/locale.ts";
import { LocaleProvider } from "../language/messages.ts";
import { drawingOf } from "./drawing-of-treatment.ts";
import { ProcedureDrawing, type ProcedureDrawingId, procedureDrawings } from "./procedure-drawing.tsx";
import { wordsIn } from "./testing/words-in-drawing.ts";

const locales = ["en", "es"] as const;
const drawn = (id: ProcedureDrawingId, locale: Locale = "en"): string =>
  renderToStaticMarkup(createElement(LocaleProvider, { value: locale }, createElement(ProcedureDrawing, { id })));
const textOf = (markup: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(markup)?.[1] ?? "";

describe("every drawing of a procedure", () => {
  it("has an id of its own and a file named after it", () => {
    expect(new Set(procedureDrawings).size).toBe(procedureDrawings.length);
    for (const id of procedureDrawings)
      expect(readFileSync(new URL(`./procedures/${id}.tsx`, import.meta.url), "utf8"), id).toContain("export function");
  });
  it("has a name, a text alternative and a caption in both languages", () => {
    const seen = new Map<string, string>();
    for (const id of procedureDrawings)
      for (const locale of locales) {
        const markup = drawn(id, locale);
        const [title, desc, caption] = [textOf(markup, "title"), textOf(markup, "desc"), textOf(markup, "figcaption")];
        expect(title.length, `${id} ${locale}`).toBeGreaterThan(3);
        expect(desc.length, `${id} ${locale}`).toBeGreaterThan(80);
        expect(caption.length, `${id} ${locale}`).toBeGreaterThan(20);
        expect(seen.get(title), `${id} ${locale}`).toBeUndefined();
        seen.set(title, id);
        const [, first, second] = /aria-labelledby="(\S+) (\S+)"/.exec(markup) ?? [];
        expect(markup).toContain(`<title id="${first}">`);
        expect(markup).toContain(`<desc id="${second}">`);
        expect(markup).toContain('role="img"');
      }
  });
  it("says nothing in English to those who read Spanish", () => {
    for (const id of procedureDrawings) {
      const [english, spanish] = locales.map((locale) => drawn(id, locale));
      for (const tag of ["title", "desc", "figcaption"])
        expect(textOf(spanish ?? "", tag), id).not.toBe(textOf(english ?? "", tag));
    }
  });
  it("is written at grade 8 or below", () => {
    const above = procedureDrawings
      .map((id) => [id, gradeOf(`${textOf(drawn(id), "desc")} ${textOf(drawn(id), "figcaption")}`)] as const)
      .filter(([, grade]) => grade > 8);
    expect(above).toEqual([]);
  });
  it("carries no style and no script, and weighs at most 6 kB over the wire", () => {
    for (const id of procedureDrawings)
      for (const locale of locales) {
        const markup = drawn(id, locale);
        expect(markup).not.toMatch(/style=|<script|on[a-z]+="/);
        expect(markup, id).not.toMatch(/NaN|undefined|\d\.\d{2,}[ "LCQZ]/);
        expect(gzipSync(markup).length, id).toBeLessThanOrEqual(6144);
      }
  });
  it("keeps its words inside the picture and apart from each other", () => {
    const wrong: string[] = [];
    for (const id of procedureDrawings)
      for (const locale of locales) {
        const { frame, words } = wordsIn(drawn(id, locale));
        for (const one of words)
          if (
            one.left < frame.left - 1 ||
            one.right > frame.right + 1 ||
            one.bottom > frame.bottom ||
            one.top < frame.top - 2
          )
            wrong.push(`${id} ${locale}: “${one.text}” runs out`);
        for (const [index, one] of words.entries())
          for (const other of words.slice(index + 1))
            if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
              wrong.push(`${id} ${locale}: “${one.text}” lies over “${other.text}”`);
      }
    expect(wrong).toEqual([]);
  });
});

describe("the drawing of a treatment", () => {
  const loaded = load(readContentFiles());
  const treatments: readonly Treatment[] = loaded.ok ? [...loaded.value.treatments.values()] : [];
  const withoutPlace: Readonly<Record<string, string>> = {
    physical: "needles at many places, or movement",
    psychological: "talking",
    exercise: "movement of the whole body",
    medicine: "taken by mouth",
    waiting: "nothing is done",
  };

  it("is there for every procedure and operation, and for nothing else", () => {
    expect(treatments.length).toBeGreaterThan(50);
    const missing = treatments.filter((one) => drawingOf(one) === undefined);
    expect(missing.filter(({ kind }) => kind === "procedure" || kind === "surgery").map(({ id }) => id)).toEqual([]);
    for (const { id, family } of missing) expect(withoutPlace[family], id).toBeDefined();
    for (const { id, family } of treatments.filter((one) => drawingOf(one)))
      expect(withoutPlace[family], id).toBeUndefined();
  });
  it("uses every drawing", () => {
    const used = new Set(treatments.map(drawingOf));
    expect(procedureDrawings.filter((id) => !used.has(id))).toEqual([]);
  });
});
