/** What is read once from a chart in one assessment and serves several rules. It ends with the view it belongs to. */
import type { Taken } from "./bleeding/taken.ts";
import type { Courses } from "./criteria/conservative-care.ts";
import type { Medicine } from "./procedures/medicines.ts";
import type { Verdict } from "./verdict.ts";

/** An answer of one rule for a day and the sides; and the one that was given before it. */
export interface HeldAnswer {
  readonly on: string;
  readonly sideBits: number;
  readonly verdict: Verdict;
  readonly before: HeldAnswer | undefined;
}

export class Kept {
  /** By the number of the rule. */
  readonly answers: (HeldAnswer | undefined)[] = [];
  medicines: readonly Medicine[] | undefined;
  readonly courses: Courses[] = [];
  readonly taken: { readonly on: string; readonly taken: Taken }[] = [];
}
