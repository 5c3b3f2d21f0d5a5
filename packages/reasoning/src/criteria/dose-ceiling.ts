import type { ParametersOf } from "@pinpoint/knowledge";
import { anestheticShare } from "../doses/anesthetic.ts";
import { plannedDoses } from "../doses/planned.ts";
import { steroidSession } from "../doses/steroid-session.ts";
import { steroidYear } from "../doses/steroid-year.ts";
import { assuming, type Judge } from "./judge.ts";
import { assumptionsOf } from "./technique.ts";

const judges = {
  "local-anesthetic": anestheticShare,
  "steroid-per-session": steroidSession,
  "steroid-per-year": steroidYear,
} as const;

/** Whether what is planned stays below its ceiling. A dose without milligrams is unknown, never zero. */
export const doseCeiling =
  ({ of, percent }: ParametersOf<"doseCeiling">): Judge =>
  (judging) => {
    const verdict = judges[of](plannedDoses(judging), judging, percent);
    const assumes = assumptionsOf(judging.request, ["drugs"]);
    return assuming(verdict, assumes);
  };
