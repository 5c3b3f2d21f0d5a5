import { z } from "zod";
import { patientSchema } from "./chart.ts";
import { whenSchema } from "./dates.ts";
import { allKinds, kinds } from "./kinds/all-kinds.ts";
import { entryIdSchema } from "./kinds/define-kind.ts";

/** The JSON Schema (draft 2020-12) of a chart file, made from the schemas that read it. */
export const chartFileJsonSchema = (): object => {
  const entries = kinds.map((kind) =>
    z
      .strictObject({ id: entryIdSchema.optional(), kind: z.literal(kind), at: whenSchema, body: allKinds[kind].body })
      .describe(allKinds[kind].about),
  );
  const [first, ...rest] = entries;
  if (!first) return {};
  const file = z.strictObject({ patient: patientSchema, entries: z.array(z.union([first, ...rest])) });
  return { title: "Pinpoint chart file", ...z.toJSONSchema(file, { unrepresentable: "any" }) };
};
