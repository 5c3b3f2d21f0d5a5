import type { Chart, Target } from "@pinpoint/chart";
import { criterionSchema, type UsualPlan } from "@pinpoint/knowledge";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { compileCriterion } from "../criteria/compile-criterion.ts";
import { judgingOn, type RegionMap } from "../criteria/judge.ts";
import { historyOf } from "../procedures/history.ts";
import type { Request } from "../procedures/request.ts";
import type { Verdict } from "../verdict.ts";
import { knowledge } from "./knowledge.ts";

/** The joints L4-5 and L5-S1 on both sides. */
export const lowerJoints: readonly Target[] = [
  { structure: "facet-joint", level: "L4-5", side: "both" },
  { structure: "facet-joint", level: "L5-S1", side: "both" },
];

const usual: UsualPlan = {
  purpose: "therapeutic",
  guidance: "fluoroscopy",
  contrast: true,
  sedation: "none",
  drugs: [],
};

export interface Case {
  readonly on?: string;
  readonly asOf?: string;
  readonly regionMap?: RegionMap;
  readonly request?: Partial<Request>;
}

/** Judges a sentence of a rule, written as in a file, on a chart: the request is a lumbar ablation at the lower joints unless said otherwise. */
export const judge = (
  rule: object,
  chart: Chart,
  { on = "2026-10-26", asOf = on, regionMap, request }: Case = {},
): Verdict => {
  const { index } = compile(knowledge);
  const view = viewOf(chart, index, knowledge.codedComplaints, { asOf });
  const judging = judgingOn({
    view,
    knowledge,
    history: historyOf(view),
    regionMap: regionMap ?? { "cervical-thoracic": ["neck", "thoracic"], "lumbar-sacral": ["lumbar", "sacral"] },
    settles: ["lumbar-rfa"],
    request: {
      ...usual,
      procedure: "lumbar-rfa",
      targets: lowerJoints,
      on,
      place: undefined,
      technique: { mode: "thermal", tempC: 85 },
      leads: undefined,
      contacts: undefined,
      electrode: "percutaneous",
      assumed: new Set(),
      order: undefined,
      ...request,
    },
  });
  return compileCriterion(criterionSchema.parse(rule), { knowledge, index })(judging);
};
