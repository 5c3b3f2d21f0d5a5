import type { Chart } from "@pinpoint/chart";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { type Judging, judgingOn } from "../criteria/judge.ts";
import { usualRegions } from "../options/coverage.ts";
import { historyOf } from "../procedures/history.ts";
import type { Request } from "../procedures/request.ts";
import { knowledge } from "./knowledge.ts";

/** What a criterion is judged on in a test: a chart, a day it is read on, and a procedure that is asked for on a planned day. */
export const judgingOf = (
  chart: Chart,
  request: Partial<Request> & { readonly procedure: string },
  asOf = "2026-09-15",
  of = knowledge,
): Judging => {
  const view = viewOf(chart, compile(of).index, of.codedComplaints, { asOf });
  return judgingOn({
    view,
    knowledge: of,
    request: {
      purpose: "therapeutic",
      targets: [],
      on: request.on ?? asOf,
      place: undefined,
      guidance: "fluoroscopy",
      contrast: false,
      sedation: "none",
      drugs: [],
      technique: undefined,
      leads: undefined,
      contacts: undefined,
      electrode: "percutaneous",
      assumed: new Set(request.on === undefined ? ["on"] : []),
      order: undefined,
      ...request,
    },
    history: historyOf(view),
    regionMap: usualRegions,
    settles: [request.procedure],
  });
};
