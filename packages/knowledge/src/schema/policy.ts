/** A payer's rules. One rule set may hold for many contractors, each with its states, its dates and its own numbers. */
import { refusals } from "@pinpoint/chart";
import { z } from "zod";
import { criterionSchema } from "../criteria/criterion.ts";
import { readBy } from "../quick-schema/read-by.ts";
import { readRules } from "./policy-rows.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "is no day; write it as 2026-03-02");
const state = z.string().regex(/^[A-Z]{2}$/, "is no state; write two capital letters such as TX");

/** A dated version for a jurisdiction. Without states it holds wherever the payer does. */
export const jurisdictionSchema = z
  .strictObject({
    contractor: z.string().min(2).optional(),
    /** The issuer's number: an LCD, an NCD, a bulletin. */
    number: z.string().min(2),
    aliases: z.array(z.string().min(2)).default([]),
    revision: z.string().optional(),
    states: z.array(state).min(1).optional(),
    effectiveFrom: day,
    /** The last day it was in force. */
    effectiveTo: day.optional(),
    status: z.enum(["in-force", "proposed"]).default("in-force"),
    /** Values of the parameters the rules name with `$`. */
    parameters: z.record(idSchema, z.union([z.number(), z.string(), z.boolean()])).default({}),
    source: idSchema,
    class: classSchema,
    checkedOn: day,
    note: textSchema.optional(),
  })
  .refine(({ effectiveFrom, effectiveTo }) => effectiveTo === undefined || effectiveTo >= effectiveFrom, {
    path: ["effectiveTo"],
    error: "lies before effectiveFrom; correct one of them",
  });
export type Jurisdiction = z.output<typeof jurisdictionSchema>;

const refusalSchema = z.strictObject({
  id: z.string().min(1).max(40),
  /** Always when left out. */
  when: criterionSchema.optional(),
  says: textSchema,
  source: idSchema.optional(),
  class: classSchema.optional(),
});

const ruleSchema = z.strictObject({
  procedures: z.array(idSchema).min(1),
  /** Only for orders of this purpose; each when left out. */
  purposes: z
    .array(z.enum(["diagnostic", "therapeutic", "trial", "implant"]))
    .min(1)
    .optional(),
  notCovered: z.array(refusalSchema).default([]),
  covers: criterionSchema.optional(),
  /** What the payer wants to see in the file: never part of the coverage itself. */
  packet: z.array(criterionSchema).default([]),
  /** Pairs of ICD-10-CM codes the claim needs. */
  billing: z.array(criterionSchema).default([]),
});
export type PolicyRule = z.output<typeof ruleSchema>;

const parametersSchema = z.record(idSchema, z.union([z.number(), z.string(), z.boolean()]));
type Parameters = z.output<typeof parametersSchema>;

const writtenPolicySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  payer: idSchema,
  /** Other ids under which the payer is written. */
  payerAliases: z.array(idSchema).default([]),
  programs: z
    .array(z.enum(["original-medicare", "medicare-advantage", "medicaid", "commercial", "tricare", "workers-comp"]))
    .min(1),
  /** Regions as this payer counts them, each with the chart's regions it holds. */
  regionMap: z.record(idSchema, z.array(z.enum(["neck", "thoracic", "lumbar", "sacral"])).min(1)).optional(),
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
  /** Numbers that a contractor may set otherwise; a rule names them as `$name`. */
  parameters: parametersSchema.default({}),
  jurisdictions: z.array(jurisdictionSchema).min(1),
  rules: z.array(z.unknown()).min(1),
  /** What of the issuer's text could not be read. */
  notKnown: z.array(textSchema).default([]),
});

/** The rules with a contractor's own numbers in them. */
export interface PolicyVersion extends Jurisdiction {
  readonly rules: readonly PolicyRule[];
}

/** The rules of one set of numbers; a refused one is said at the rule it was written as. */
const rulesWith = (
  written: readonly unknown[],
  parameters: Parameters,
  context: z.RefinementCtx,
): readonly PolicyRule[] | undefined => {
  const { read, missing } = readRules(written, parameters);
  for (const name of missing)
    context.addIssue({
      code: "custom",
      path: ["rules"],
      message: `${name} is no parameter of this policy; write it under parameters, or under with`,
    });
  if (missing.size > 0) return undefined;
  const rules: PolicyRule[] = [];
  for (const { from, rule } of read) {
    const one = readBy(ruleSchema, rule);
    if (one.success) rules.push(one.data);
    else
      for (const { path, says } of refusals(one.error))
        context.addIssue({ code: "custom", path: ["rules", from, ...path], message: says });
  }
  return rules.length === read.length ? rules : undefined;
};

/** A policy with the rules of each of its versions, read once for each set of numbers. */
export const policySchema = writtenPolicySchema.transform(({ rules, ...policy }, context) => {
  const readOnce = new Map<string, readonly PolicyRule[]>();
  const versions: PolicyVersion[] = [];
  for (const jurisdiction of policy.jurisdictions) {
    const parameters = { ...policy.parameters, ...jurisdiction.parameters };
    const key = JSON.stringify(parameters);
    const own = readOnce.get(key) ?? rulesWith(rules, parameters, context);
    if (!own) return z.NEVER;
    readOnce.set(key, own);
    versions.push({ ...jurisdiction, rules: own });
  }
  return { ...policy, versions };
});
export type Policy = z.output<typeof policySchema>;
