/** What a form sent, by field; a field may have several values. It is also what a form is filled with. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** More fields than any form of ours has; a longer one is not read. */
const mostFields = 2000;

/** Reads a form in one pass. Files are not taken. A form with absurdly many fields is refused before it costs anything. */
export const formValues = (form: FormData): FormValues => {
  const values = new Map<string, string[]>();
  let fields = 0;
  for (const [name, value] of form) {
    if (++fields > mostFields) throw new Response("This form has too many fields.", { status: 413 });
    if (typeof value !== "string") continue;
    const held = values.get(name);
    if (held) held.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries(values);
};

const valuesOf = (values: FormValues, name: string): readonly string[] =>
  Object.hasOwn(values, name) ? (values[name] ?? []) : [];

/** The one value of a field without its outer spaces; the empty text when it was left empty. */
export const one = (values: FormValues, name: string): string => (valuesOf(values, name)[0] ?? "").trim();

/** Every value of a field that was not left empty. */
export const all = (values: FormValues, name: string): readonly string[] =>
  valuesOf(values, name)
    .map((value) => value.trim())
    .filter(Boolean);

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
