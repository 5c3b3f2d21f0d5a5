import type { Target } from "@pinpoint/chart";
import type { ConfirmBy } from "../assessment.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Standing } from "./state.ts";

/** A hypothesis with its state, its sites and what would confirm it. */
export interface Diagnosed {
  readonly hypothesis: Hypothesis;
  readonly standing: Standing;
  readonly sites: readonly Target[];
  readonly confirmBy: ConfirmBy | undefined;
}
