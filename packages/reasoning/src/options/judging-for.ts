import type { Chart } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { type Judging, judgingOn } from "../criteria/judge.ts";
import { historyOf } from "../procedures/history.ts";
import type { Request } from "../procedures/request.ts";
import { usualRegions } from "./coverage.ts";

/** What a policy is judged on: a chart as of a day and a request of one's own. */
export const judgingFor = (chart: Chart, knowledge: Knowledge, asOf: string, request: Request): Judging => {
  const view = viewOf(chart, compile(knowledge).index, knowledge.codedComplaints, { asOf });
  return judgingOn({
    view,
    knowledge,
    request,
    history: historyOf(view),
    regionMap: usualRegions,
    settles: [request.procedure],
  });
};
