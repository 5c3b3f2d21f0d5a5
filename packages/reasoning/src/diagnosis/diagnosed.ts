import type { Target } from "@pinpoint/chart";
import type { ConfirmBy } from "../assessment.ts";
import type { Open } from "./groups/group.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Standing } from "./state.ts";

/** A question nobody asked yet, with its group and what the group says now (net ln LR). */
export interface OpenQuestion {
  readonly open: Open;
  readonly group: string;
  readonly net: number;
}

/** A hypothesis with its state, its sites and what would confirm it. */
export interface Diagnosed {
  readonly hypothesis: Hypothesis;
  readonly standing: Standing;
  readonly sites: readonly Target[];
  readonly confirmBy: ConfirmBy | undefined;
  readonly opens: readonly OpenQuestion[];
}
