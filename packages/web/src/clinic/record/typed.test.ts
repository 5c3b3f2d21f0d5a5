import { describe, expect, it } from "vitest";
import { formValues, one } from "./typed.ts";

const formOf = (fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe("what a form sent", () => {
  it("keeps several values of a field in their order", () => {
    expect(
      formValues(
        formOf([
          ["side", "left"],
          ["level", "L4-5"],
          ["level", "L5-S1"],
        ]),
      ),
    ).toEqual({ side: ["left"], level: ["L4-5", "L5-S1"] });
  });

  it("takes __proto__ and constructor as names like any other", () => {
    const values = formValues(
      formOf([
        ["__proto__", "a"],
        ["constructor", "b"],
      ]),
    );
    expect([one(values, "__proto__"), one(values, "constructor"), one(values, "toString")]).toEqual(["a", "b", ""]);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  it("refuses a form with absurdly many fields instead of reading it", () => {
    const many = formOf(Array.from({ length: 5000 }, () => ["a", ""] as const));
    expect(() => formValues(many)).toThrow(Response);
  });
});
