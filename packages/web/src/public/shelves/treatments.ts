import type { Shelf } from "../page-model.ts";

/** A short page for each treatment of the knowledge, from its fields. */
export const treatmentShelf: Shelf = () => [];
