import type { ShownPart } from "@pinpoint/knowledge";
import type { Block, PageSource } from "../page-model.ts";
import { aftercare } from "./aftercare.ts";
import { against } from "./against.ts";
import { alternatives } from "./alternatives.ts";
import { comesFirst } from "./comes-first.ts";
import { confirming } from "./confirming.ts";
import { counts } from "./counts.ts";
import { day } from "./day.ts";
import { experts } from "./experts.ts";
import { findings } from "./findings.ts";
import { lasting } from "./lasting.ts";
import { notKnown } from "./not-known.ts";
import { risks } from "./risks.ts";
import type { Show } from "./show.ts";
import { treatments } from "./treatments.ts";
import { warningSigns } from "./warning-signs.ts";

/** What each part shows of treatments or generators, read from their own fields. */
const parts: Readonly<Record<ShownPart, Show>> = {
  counts,
  lasting,
  risks,
  against,
  experts,
  "not-known": notKnown,
  day,
  aftercare,
  "warning-signs": warningSigns,
  "comes-first": comesFirst,
  alternatives,
  findings,
  confirming,
  treatments,
};

export const shownBlocks = (part: ShownPart, ids: readonly string[], source: PageSource): readonly Block[] =>
  parts[part](ids, source);
