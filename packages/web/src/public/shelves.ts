import type { Shelf } from "./page-model.ts";
import { educationShelf } from "./shelves/education.ts";
import { generatorShelf } from "./shelves/generators.ts";
import { learnShelf } from "./shelves/learn.ts";
import { treatmentShelf } from "./shelves/treatments.ts";

/** Every shelf of the site. A new kind of page is one file beside these and one line here. */
export const shelves: readonly Shelf[] = [learnShelf, educationShelf, generatorShelf, treatmentShelf];
