import { earliestDay, latestDay } from "@pinpoint/chart";
import type { AssessOptions } from "../assessment.ts";
import { type ChartView, newest } from "../chart-view.ts";
import type { Payer } from "./coverage.ts";

/** Who pays: what was asked for, else the insurance in force on the day. */
export const payerOf = (view: ChartView, asked: AssessOptions): Payer | undefined => {
  const on = asked.on ?? asked.asOf;
  const insurance = newest(
    view
      .of("insurance")
      .filter(
        ({ body }) =>
          (body.from === undefined || earliestDay(body.from) <= on) &&
          (body.to === undefined || latestDay(body.to) >= on),
      ),
  );
  if (asked.payer !== undefined && asked.payer !== insurance?.body.payer)
    return { id: asked.payer, program: undefined, state: asked.state ?? insurance?.body.state, because: [] };
  return insurance
    ? {
        id: insurance.body.payer,
        program: insurance.body.program,
        state: asked.state ?? insurance.body.state,
        activeDuty: insurance.body.activeDuty,
        because: [insurance.id],
      }
    : undefined;
};
