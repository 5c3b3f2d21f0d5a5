import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { criteria, isCriterionWord } from "../criteria/all-criteria.ts";
import { readYaml } from "../located-yaml.ts";
import { readContentFiles } from "../read-content.ts";
import { alertSchema } from "../schema/alert.ts";
import { authorizationProgramSchema } from "../schema/authorization-program.ts";
import { billingCodesSchema } from "../schema/billing-code.ts";
import { bleedingRulesSchema } from "../schema/bleeding-rules.ts";
import { codedComplaintsSchema } from "../schema/coded-complaint.ts";
import { drugsSchema } from "../schema/drug.ts";
import { findingSchema } from "../schema/finding.ts";
import { generatorSchema } from "../schema/generator.ts";
import { instrumentSchema } from "../schema/instrument.ts";
import { operationsSchema } from "../schema/operations.ts";
import { opioidFactorSetsSchema } from "../schema/opioid-factors.ts";
import { policySchema } from "../schema/policy.ts";
import { proceduresSchema } from "../schema/procedure.ts";
import { safetyRuleSchema } from "../schema/safety-rule.ts";
import { settingsSchema, versionSchema } from "../schema/settings.ts";
import { sourcesSchema } from "../schema/source.ts";
import { treatmentSchema } from "../schema/treatment.ts";
import { warningSignsSchema } from "../schema/warning-sign.ts";
import { readBy } from "./read-by.ts";

/** The schema of a file by the folder, or the name, it has. */
const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["alerts", alertSchema],
  ["billing-codes.yaml", billingCodesSchema],
  ["bleeding-rules", bleedingRulesSchema],
  ["coded-complaints.yaml", codedComplaintsSchema],
  ["drugs", drugsSchema],
  ["findings", findingSchema],
  ["generators", generatorSchema],
  ["instruments", instrumentSchema],
  ["operations.yaml", operationsSchema],
  ["opioid-factors.yaml", opioidFactorSetsSchema],
  ["policies", policySchema],
  ["procedures.yaml", proceduresSchema],
  ["programs", authorizationProgramSchema],
  ["safety", safetyRuleSchema],
  ["settings.yaml", settingsSchema],
  ["sources", sourcesSchema],
  ["sources.yaml", sourcesSchema],
  ["treatments", treatmentSchema],
  ["version.yaml", versionSchema],
  ["warning-signs.yaml", warningSignsSchema],
]);

const files = readContentFiles().map(({ path, text }) => {
  const schema = schemas.get(path.split("/")[0] ?? "");
  const read = readYaml(text);
  if (!schema || !("value" in read)) throw new Error(`${path} has no schema in this test; add it to the table above`);
  return { path, schema, value: read.value };
});

const bySchema = (schema: z.ZodType, value: unknown) => {
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? read.data : read.error.issues;
};
const sooner = (schema: z.ZodType, value: unknown) => {
  const read = readBy(schema, value);
  return read.success ? read.data : read.error.issues;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value with one thing in it taken out, put in or made something else; `way` says where and what. */
const bent = (value: unknown, way: readonly number[], depth = 0): unknown => {
  const turn = way[depth] ?? 0;
  const deeper = depth < way.length - 2;
  if (Array.isArray(value) && value.length > 0 && deeper) {
    const at = turn % value.length;
    return value.map((one, index) => (index === at ? bent(one, way, depth + 1) : one));
  }
  if (isRecord(value) && deeper) {
    const keys = Object.keys(value);
    const key = keys[turn % keys.length] ?? "";
    if (turn % 7 === 0) return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
    if (turn % 11 === 0) return { ...value, [turn % 2 === 0 ? "when" : "source"]: value[key] };
    return { ...value, [key]: bent(value[key], way, depth + 1) };
  }
  const others = [
    null,
    0,
    -1,
    1.5,
    101,
    "",
    "x",
    "Not An Id",
    "2026-03-02",
    true,
    [],
    {},
    [value],
    undefined,
    "a".repeat(1300),
    [{}],
  ];
  return others[turn % others.length];
};

/** Every use of a word of the criteria in a value, with its parameters. */
const wordsIn = (value: unknown): { readonly schema: z.ZodType; readonly value: unknown }[] => {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isCriterionWord(key) ? [{ schema: criteria[key], value: inner }] : []),
    ...wordsIn(inner),
  ]);
};
const words = files.flatMap(({ value }) => wordsIn(value));

describe("reading by a schema, sooner", () => {
  it("gives and refuses the parameters of every word of the criteria as its schema does, right or bent", () => {
    expect(words.length).toBeGreaterThan(1000);
    for (const [index, { schema, value }] of words.entries())
      for (const one of [value, bent(value, [index, index >> 3, index >> 5, index >> 2])])
        expect(sooner(schema, one)).toStrictEqual(bySchema(schema, one));
  });

  it.each(files)("gives for $path what the schema gives", ({ schema, value }) => {
    const read = readBy(schema, value);
    expect(read.success).toBe(true);
    expect(sooner(schema, value)).toStrictEqual(bySchema(schema, value));
  });

  it("gives and refuses what the schema does, whatever is bent", () => {
    let refusals = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.nat(1000), { minLength: 3, maxLength: 9 }), (file, way) => {
        const value = bent(file.value, way);
        const read = sooner(file.schema, value);
        if (!readBy(file.schema, value).success) refusals++;
        expect(read).toStrictEqual(bySchema(file.schema, value));
      }),
      { numRuns: 1500 },
    );
    expect(refusals).toBeGreaterThan(500);
  });

  it.each<[string, z.ZodType, readonly unknown[]]>([
    [
      "defaults",
      z.strictObject({ a: z.array(z.string()).default([]) }),
      [{}, { a: ["b"] }, { a: null }, { a: undefined }],
    ],
    [
      "what may be left out",
      z.strictObject({ a: z.string().optional() }),
      [{}, { a: "b" }, { a: undefined }, { b: 1 }],
    ],
    ["an object that is open", z.object({ a: z.string() }), [{ a: "b", c: 1 }, {}]],
    ["an object that keeps what it does not know", z.looseObject({ a: z.string() }), [{ a: "b", c: 1 }, {}]],
    ["what has to be there and may be anything", z.strictObject({ a: z.unknown() }), [{}, { a: 1 }, { a: undefined }]],
    [
      "what is asked of the whole",
      z
        .array(z.string())
        .min(1)
        .refine(([a]) => a !== "b", "is b"),
      [[], ["a"], ["b"]],
    ],
    ["the first that fits", z.union([z.string().transform(() => 1), z.literal("a")]), ["a", 2]],
    ["pairs", z.tuple([z.number(), z.number()]), [[1, 2], [1], [1, 2, 3], "ab"]],
    [
      "pairs that go on",
      z.tuple([z.number()]).rest(z.string()),
      [
        [1, "a"],
        [1, 2],
      ],
    ],
    ["records", z.record(z.string().regex(/^a/), z.number()), [{ a: 1 }, { b: 1 }, { a: "b" }, []]],
    ["records of every word", z.record(z.enum(["a", "b"]), z.number()), [{ a: 1, b: 2 }, { a: 1 }]],
    ["null", z.strictObject({ a: z.string().nullable() }), [{ a: null }, { a: "b" }, { a: 1 }]],
    [
      "what is made of it",
      z.strictObject({
        a: z
          .string()
          .trim()
          .transform((a) => a.length),
      }),
      [{ a: " b " }, { a: 1 }],
    ],
    ["what is read of it", z.coerce.number(), ["1", "b"]],
    ["what catches", z.strictObject({ a: z.number().catch(1) }), [{ a: "b" }, {}]],
  ])("reads %s as the schema does", (_, schema, values) => {
    for (const value of [...values, ...values]) expect(sooner(schema, value)).toStrictEqual(bySchema(schema, value));
  });

  it("says why something inside a transform is refused, once", () => {
    const inner = z.strictObject({ n: z.number() });
    const outer = z.unknown().transform((value, context) => {
      const read = readBy(inner, value);
      if (read.success) return read.data.n;
      for (const { message, path } of read.error.issues) context.addIssue({ code: "custom", message, path });
      return z.NEVER;
    });
    expect(sooner(outer, { n: 1 })).toBe(1);
    expect(sooner(outer, { n: "1" })).toEqual([expect.objectContaining({ path: ["n"], code: "custom" })]);
    expect(sooner(outer, { n: "1" })).toEqual([
      expect.objectContaining({ message: expect.stringContaining("number") }),
    ]);
  });
});
