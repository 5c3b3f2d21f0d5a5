/** Objects, lists, pairs and records, read part by part. */
import { z } from "zod";
import { isValues, type QuickRead, refused, type Values } from "./quick-read.ts";

type Part = z.core.$ZodType;
type ReadOf = (schema: Part) => QuickRead;

interface Field {
  readonly key: string;
  readonly read: QuickRead;
  /** What stands for a field that is not there: nothing, a default, or a refusal. */
  readonly absent: () => unknown;
}

const nothing = Symbol("nothing");

const absentOf = (schema: Part): (() => unknown) => {
  if (schema instanceof z.ZodDefault) return () => schema.def.defaultValue;
  const isOptional = schema instanceof z.ZodOptional && !(schema.def.innerType instanceof z.ZodDefault);
  return isOptional ? () => nothing : () => refused;
};

/** Reads the fields into `result`; answers how many of them are there, or -1 where one is refused. */
const readFields = (fields: readonly Field[], value: Values, result: Record<string, unknown>): number => {
  let there = 0;
  for (const { key, read, absent } of fields) {
    const isThere = Object.hasOwn(value, key);
    const one = isThere ? read(value[key]) : absent();
    if (one === refused) return -1;
    if (isThere) there++;
    if (one !== nothing) result[key] = one;
  }
  return there;
};

/** An object of known fields only; its fields come out in the order of the schema. */
export const objectOf = (schema: z.ZodObject, readOf: ReadOf): QuickRead | undefined => {
  if (!(schema.def.catchall instanceof z.ZodNever)) return undefined;
  const fields = Object.entries(schema.def.shape).map(
    ([key, part]): Field => ({ key, read: readOf(part), absent: absentOf(part) }),
  );
  return (value) => {
    if (!isValues(value)) return refused;
    const result: Record<string, unknown> = {};
    return readFields(fields, value, result) === Object.keys(value).length ? result : refused;
  };
};

export const listOf = (schema: z.ZodArray, readOf: ReadOf): QuickRead => {
  const read = readOf(schema.def.element);
  return (value) => {
    if (!Array.isArray(value)) return refused;
    const result: unknown[] = [];
    for (const part of value) {
      const one = read(part);
      if (one === refused) return refused;
      result.push(one);
    }
    return result;
  };
};

export const tupleOf = (schema: z.ZodTuple, readOf: ReadOf): QuickRead | undefined => {
  if (schema.def.rest) return undefined;
  const reads = schema.def.items.map(readOf);
  return (value) => {
    if (!Array.isArray(value) || value.length !== reads.length) return refused;
    const result = reads.map((read, index) => read(value[index]));
    return result.includes(refused) ? refused : result;
  };
};

export const recordOf = (schema: z.ZodRecord, readOf: ReadOf): QuickRead | undefined => {
  if (!(schema.def.keyType instanceof z.ZodString) || schema.def.mode === "loose") return undefined;
  const readKey = readOf(schema.def.keyType);
  const read = readOf(schema.def.valueType);
  return (value) => {
    if (!isValues(value)) return refused;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const one = read(value[key]);
      if (one === refused || key === "__proto__" || readKey(key) !== key) return refused;
      result[key] = one;
    }
    return result;
  };
};
