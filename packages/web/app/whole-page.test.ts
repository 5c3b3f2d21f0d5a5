import { createElement, lazy, Suspense } from "react";
import { describe, expect, it } from "vitest";
import { wholePage } from "./whole-page.ts";

const open = new AbortController().signal;
const Broken = (): never => {
  throw new Error("invented");
};
const Never = lazy(() => new Promise<never>(() => {}));
const Late = lazy(async () => ({ default: () => createElement("p", null, "late") }));
const waiting = (child: typeof Never | typeof Late | typeof Broken) =>
  createElement("main", null, createElement(Suspense, { fallback: "wait" }, createElement(child)));

describe("a page", () => {
  it("is rendered to its last part", async () => {
    const { html, broken } = await wholePage(waiting(Late), { nonce: "n", signal: open });
    expect(html.toString()).toContain("<p>late</p>");
    expect(broken).toBe(false);
  });
  it("keeps letters beyond ASCII, also over the border of a block", async () => {
    const text = "dolor de cadera – ñ 🙂 ".repeat(2000);
    const { html } = await wholePage(createElement("p", null, text), { nonce: "n", signal: open });
    expect(html.toString()).toBe(`<p>${text}</p>`);
  });
  it("is known to be broken when a part of it failed", async () => {
    expect(await wholePage(waiting(Broken), { nonce: "n", signal: open })).toMatchObject({ broken: true });
  });
  it("fails when nothing of it can be shown", async () => {
    await expect(wholePage(createElement(Broken), { nonce: "n", signal: open })).rejects.toThrow("invented");
  });
  it("is given up when nobody waits for it", async () => {
    const asking = new AbortController();
    const page = wholePage(waiting(Never), { nonce: "n", signal: asking.signal });
    asking.abort(new Error("gone"));
    await expect(page).rejects.toThrow("gone");
    await expect(wholePage(waiting(Late), { nonce: "n", signal: asking.signal })).rejects.toThrow("gone");
  });
});
