import { describe, expect, it } from "vitest";
import { alertWords } from "./schema/alert.ts";
import { generatorSchema } from "./schema/generator.ts";
import { treatmentSchema } from "./schema/treatment.ts";
import { knowledge } from "./testing/knowledge.ts";

const syllables = (word: string): number => {
  const groups = word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 1;
  return Math.max(1, /[^l]e$/.test(word) ? groups - 1 : groups);
};

/** Flesch-Kincaid school grade of an English text. */
const gradeOf = (text: string): number => {
  const sentences = text.split(/[.!?]+/).filter((part) => part.trim() !== "");
  const words = text.match(/[A-Za-z0-9'-]+/g) ?? [];
  const spoken = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
};

/** Szigriszt-Pazos ease of a Spanish text: above 55 reads as normal, below as hard. */
const easeOf = (text: string): number => {
  const sentences = text.split(/[.!?;:]+/).filter((part) => part.trim() !== "");
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const spoken = words.reduce((total, word) => total + (word.match(/[aeiouáéíóúü]+/gi)?.length ?? 1), 0);
  return 206.835 - 62.3 * (spoken / words.length) - words.length / sentences.length;
};

describe("what an alert tells the patient", () => {
  it("is measured by a yardstick that knows hard from easy", () => {
    expect(
      gradeOf("Interdisciplinary rehabilitation necessitates considerable institutional commitment."),
    ).toBeGreaterThan(15);
    expect(easeOf("La rehabilitación interdisciplinaria necesita considerable compromiso institucional.")).toBeLessThan(
      30,
    );
  });

  const told = knowledge.alerts.flatMap((alert) =>
    alert.levels.map(({ urgency }) => [alert.id, urgency, alertWords(alert, urgency).patient] as const),
  );
  it.each(told)("%s, %s: reads at grade 8 or below, and as easily in Spanish", (_, __, patient) => {
    expect(gradeOf(patient?.en ?? "")).toBeLessThanOrEqual(8);
    expect(easeOf(patient?.es ?? "")).toBeGreaterThanOrEqual(55);
  });
});

describe("what speaks against a treatment, told to a patient", () => {
  const rows = [...knowledge.treatments.values()].flatMap(({ id, against }) =>
    against.map(({ says, patient }) => [`${id}: ${says.en.slice(0, 50)}`, says, patient] as const),
  );

  it("is there for every row, in both languages", () => {
    expect(rows.length).toBeGreaterThan(90);
    expect(rows.filter(([, , patient]) => patient?.es === undefined).map(([row]) => row)).toEqual([]);
  });

  it.each(rows)("%s: reads at grade 8 or below, as easily in Spanish, and adds no number", (_, says, patient) => {
    const [en, es] = [patient?.en ?? "", patient?.es ?? ""];
    expect(gradeOf(en)).toBeLessThanOrEqual(8);
    expect(easeOf(es)).toBeGreaterThanOrEqual(55);
    const cited = new Set(says.en.match(/\d+/g));
    for (const number of `${en} ${es}`.match(/\d+/g) ?? []) expect(cited).toContain(number);
  });
});

describe("what a treatment and a cause of pain are, told to everyone", () => {
  const rows = [...knowledge.treatments.values(), ...knowledge.generators.values()].map(
    ({ id, plain }) => [id, plain] as const,
  );

  it("does not load without both languages", () => {
    for (const schema of [treatmentSchema, generatorSchema]) {
      expect(schema.shape.plain.safeParse({ en: "A test." }).success).toBe(false);
      expect(schema.shape.plain.safeParse(undefined).success).toBe(false);
      expect(schema.shape.plain.safeParse({ en: "A test.", es: "Una prueba." }).success).toBe(true);
    }
  });

  it.each(rows)("%s: reads at grade 8 or below, as easily in Spanish, and brings no number of its own", (_, plain) => {
    expect(gradeOf(plain.en)).toBeLessThanOrEqual(8);
    expect(easeOf(plain.es)).toBeGreaterThanOrEqual(55);
    expect(`${plain.en} ${plain.es}`).not.toMatch(/\d/);
  });
});

describe("what is not known of a treatment, told to a patient", () => {
  const rows = [...knowledge.treatments.values()].flatMap(({ id, notKnown }) =>
    notKnown.map(({ en, patient }) => [`${id}: ${en.slice(0, 50)}`, patient] as const),
  );

  it("is there for every row", () => {
    expect(rows.length).toBeGreaterThan(130);
    expect(rows.filter(([, patient]) => patient === undefined).map(([row]) => row)).toEqual([]);
  });

  it("reads at grade 8 or below, and as easily in Spanish", () => {
    const hard = rows.filter(([, patient]) => gradeOf(patient?.en ?? "") > 8 || easeOf(patient?.es ?? "") < 55);
    expect(hard.map(([row]) => row)).toEqual([]);
  });
});
