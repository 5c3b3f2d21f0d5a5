import { describe, expect, it } from "vitest";
import { easeOf, gradeOf, spanishSyllablesOf } from "./reading-level.ts";

describe("how hard a Spanish text reads", () => {
  it.each([
    ["casa", 2],
    ["columna", 3],
    ["rodilla", 3],
    ["aéreo", 4],
    ["poesía", 4],
    ["guía", 2],
    ["que", 1],
    ["inyección", 3],
    ["ciudad", 2],
    ["muy", 1],
  ])("%s has %i syllables", (word, count) => {
    expect(spanishSyllablesOf(word)).toBe(count);
  });

  it("knows hard from easy", () => {
    expect(easeOf("La rehabilitación interdisciplinaria necesita considerable compromiso institucional.")).toBeLessThan(
      30,
    );
    expect(easeOf("La aguja va al lado del nervio. El dolor se va por unas horas.")).toBeGreaterThan(80);
  });
});

describe("how hard an English text reads", () => {
  it("knows hard from easy", () => {
    expect(
      gradeOf("Interdisciplinary rehabilitation necessitates considerable institutional commitment."),
    ).toBeGreaterThan(15);
    expect(gradeOf("The needle goes next to the nerve. The pain goes for some hours.")).toBeLessThan(3);
  });
});
