import { z } from "zod";
import { idSchema, textSchema } from "./text.ts";

/** A procedure by its name in the field. What it does, risks and takes belongs to the treatments. */
export const procedureSchema = z.strictObject({ id: idSchema, name: textSchema, patient: textSchema });
export const proceduresSchema = z.array(procedureSchema);
export type ProcedureKnowledge = z.output<typeof procedureSchema>;
