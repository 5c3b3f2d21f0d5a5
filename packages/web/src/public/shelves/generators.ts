import type { Shelf } from "../page-model.ts";

/** A short page for each generator of the knowledge, from its fields. */
export const generatorShelf: Shelf = () => [];
