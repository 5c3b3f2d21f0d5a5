import type { Rendering } from "@pinpoint/wording";
import { capital } from "../story/telling.ts";
import type { Option } from "./choices.ts";
import { type ListName, listOf, textOfId } from "./lists.ts";
import type { EntryList, RecordField } from "./record-field.ts";
import { boxesOf } from "./write-field.ts";

interface Shown {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
  readonly row?: number;
}

/** One field as the page shows it. `list` is the id of the list beside it. */
export type FieldView = Shown &
  (
    | { readonly control: "text"; readonly list?: ListName; readonly offers?: readonly Option[]; readonly most: number }
    | { readonly control: "long"; readonly most: number }
    | { readonly control: "number"; readonly list?: ListName; readonly bare: boolean }
    | { readonly control: "select" | "radios"; readonly options: readonly Option[] }
    | { readonly control: "boxes"; readonly options: readonly Option[] }
    | { readonly control: "day" | "date" | "moment" | "yes-no" | "yes" | "hidden" | "targets" | "sites" }
    | { readonly control: "drugs"; readonly full: boolean }
  );

export interface ViewReader {
  readonly rendering: Rendering;
  readonly entries: (list: EntryList) => readonly Option[];
}

const shownOf = (field: RecordField, { locale }: Rendering): Shown => ({
  name: field.name,
  label: field.label[locale],
  ...(field.hint && { hint: field.hint[locale] }),
  optional: !field.needed,
  ...(field.row !== undefined && { row: field.row }),
});

const textView = (field: Extract<RecordField, { as: "text" }>, shown: Shown, { locale }: Rendering): FieldView => {
  const most = field.most ?? 200;
  if (field.long) return { ...shown, control: "long", most };
  if (!field.offers) return { ...shown, control: "text", most };
  const offers = field.offers.map(([value, en, es]) => ({ value, label: locale === "es" ? es : en }));
  return { ...shown, control: "text", most, offers };
};

/** A field with its words and choices in the reader's language. */
export const fieldView = (field: RecordField, { rendering, entries }: ViewReader): FieldView => {
  const shown = shownOf(field, rendering);
  switch (field.as) {
    case "text":
      return textView(field, shown, rendering);
    case "capitals":
      return { ...shown, control: "text", most: field.most, ...(field.list && { list: field.list }) };
    case "drug":
    case "known":
      return { ...shown, control: "text", most: 200, list: field.list };
    case "several":
      return {
        ...shown,
        control: "boxes",
        options: boxesOf(field, rendering).map((value) => ({
          value,
          label: capital(textOfId(field.list, value, rendering)),
        })),
      };
    case "number":
      return {
        ...shown,
        control: "number",
        bare: field.or === undefined,
        ...(field.list && { list: field.list }),
      };
    case "range":
      return { ...shown, control: "number", bare: false };
    case "choice":
      return {
        ...shown,
        control: field.beside ? "radios" : "select",
        options: field.choices.map(([value, en, es]) => ({ value, label: rendering.locale === "es" ? es : en })),
      };
    case "entry":
      return { ...shown, control: "select", options: entries(field.entries) };
    case "kept":
      return { ...shown, control: "hidden" };
    case "drugs":
      return { ...shown, control: "drugs", full: field.full ?? false };
    default:
      return { ...shown, control: field.as };
  }
};

/** The lists the fields offer, each once. */
export const listsOf = (
  fields: readonly FieldView[],
  rendering: Rendering,
): readonly { readonly name: string; readonly options: readonly string[] }[] => {
  const names = new Set<ListName>();
  for (const field of fields) {
    if ((field.control === "text" || field.control === "number") && field.list) names.add(field.list);
    if (field.control === "drugs") names.add("drugs");
  }
  return [...names].map((name) => ({ name, options: listOf(name, rendering).map(({ label }) => label) }));
};
