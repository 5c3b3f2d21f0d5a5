import type { ListName } from "./lists.ts";

/** A word in both languages. */
export interface Words {
  readonly en: string;
  readonly es: string;
}

export type Choices = readonly (readonly [value: string, en: string, es: string])[];

/** Entries of the chart a field can name. */
export type EntryList = "procedures" | "trials" | "orders" | "diagnoses";

interface Named {
  /** Of the form's control. */
  readonly name: string;
  /** Where it stands in the body, such as `planned.on`; the name itself when left out. */
  readonly path?: string;
  readonly label: Words;
  readonly hint?: Words;
  /** The chart refuses the entry without it. */
  readonly needed?: true;
  /** Fields of one number stand beside one another. */
  readonly row?: number;
}

/** One field of a form: what it is called, where it stands in the entry's body, and how it is typed. */
export type RecordField = Named &
  (
    | { readonly as: "text"; readonly long?: true; readonly most?: number; readonly offers?: Choices }
    | { readonly as: "capitals"; readonly most: number; readonly list?: ListName }
    /** A drug or substance as written; the list only helps. */
    | { readonly as: "drug"; readonly list: ListName }
    /** One id of an open list, typed by its name. */
    | { readonly as: "known"; readonly list: ListName; readonly closed?: true }
    /** Several ids: those offered as boxes, others typed with commas between them. */
    | { readonly as: "several"; readonly list: ListName; readonly only?: readonly string[] }
    | { readonly as: "number"; readonly or?: ListName | "text"; readonly list?: ListName }
    /** A number, or a low and a high one: `1-2`. */
    | { readonly as: "range" }
    | { readonly as: "day" | "date" | "moment" | "yes-no" | "yes" | "kept" }
    | { readonly as: "choice"; readonly choices: Choices; readonly beside?: true }
    | { readonly as: "entry"; readonly entries: EntryList }
    /** `always`: an empty list stands in the body too. */
    | { readonly as: "targets" | "sites"; readonly always?: true }
    | { readonly as: "drugs"; readonly full?: true }
  );
