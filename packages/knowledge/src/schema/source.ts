import { z } from "zod";
import { idSchema } from "./text.ts";

/** A work of the bibliography: the citation and at least one way to find it. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    cite: z.string().min(8),
    title: z.string().min(4).optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, "is no DOI; it begins with 10.")
      .optional(),
    pmid: z
      .string()
      .regex(/^\d{6,9}$/, "is no PMID")
      .optional(),
    pmc: z
      .string()
      .regex(/^PMC\d{5,9}$/, "is no PMC number")
      .optional(),
    isbn: z.string().optional(),
    url: z.url().optional(),
    /** Why none of the above is known; such a source is listed by `knowledge check`. */
    unidentified: z.string().optional(),
  })
  .refine(
    ({ doi, pmid, pmc, isbn, url, unidentified }) =>
      [doi, pmid, pmc, isbn, url, unidentified].some((one) => one !== undefined),
    "has no doi, pmid, pmc, isbn or url; write one, or say under unidentified why there is none",
  );
export const sourcesSchema = z.array(sourceSchema);
export type Source = z.output<typeof sourceSchema>;
