import type { Shelf } from "../page-model.ts";

/** The page that leads to all others of the learning room, and one for each region of the body. */
export const learnShelf: Shelf = () => [];
