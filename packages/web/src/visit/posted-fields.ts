import type { Fields } from "../check/form.ts";

/** Texts of a form in their order; a file is none. */
export const postedFields = async (request: Request): Promise<Fields> =>
  [...(await request.formData())].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
