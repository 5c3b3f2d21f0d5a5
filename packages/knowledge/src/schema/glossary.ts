import { z } from "zod";
import { bothSchema } from "./education.ts";
import { idSchema } from "./text.ts";

const forms = z.array(z.string().min(2).max(60)).min(1);

/** A word the field cannot do without, as it may stand in a sentence, and what it means in a few plain words. */
export const glossaryTermSchema = z.strictObject({
  id: idSchema,
  /** Every form that counts as the term, singular and plural; the first one names it. */
  forms: z.strictObject({ en: forms, es: forms }),
  /** Follows the term in brackets where a page uses it first: "live X-ray pictures". */
  means: bothSchema,
});
export const glossarySchema = z.array(glossaryTermSchema);
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
