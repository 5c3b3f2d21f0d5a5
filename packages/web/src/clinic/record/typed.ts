/** What a form sent, by field; a field may have several values. It is also what a form is filled with. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** Reads a form. Files are not taken. */
export const formValues = (form: FormData): FormValues => {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === "string") values[name] = [...(values[name] ?? []), value];
  return values;
};

/** The one value of a field without its outer spaces; the empty text when it was left empty. */
export const one = (values: FormValues, name: string): string => (values[name]?.[0] ?? "").trim();

/** Every value of a field that was not left empty. */
export const all = (values: FormValues, name: string): readonly string[] =>
  (values[name] ?? []).map((value) => value.trim()).filter(Boolean);

/** A number as typed: `7`, `7.5` or `7,5`. What is no number stays the text, so that its own sentence names it; empty is undefined. */
export const numberTyped = (text: string): number | string | undefined => {
  if (text === "") return undefined;
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
};

/** The same without the fields that are undefined or the empty text: what was not typed is not known, never empty. */
export const typedOnly = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));

/** "Prolonged standing" as the id `prolonged-standing`. */
export const idTyped = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Several ids in one field, divided by commas. */
export const idsTyped = (text: string): readonly string[] => text.split(",").map(idTyped).filter(Boolean);
