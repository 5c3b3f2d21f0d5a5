import { type Chart, type EntryOf, earliestDay, effectiveEntries, isEntryOf, latestDay } from "@pinpoint/chart";

/** The insurance that holds on a day, as corrected; the newest where there are several. */
export const insuranceInForce = (chart: Chart, asOf: string, on = asOf): EntryOf<"insurance"> | undefined =>
  effectiveEntries(chart.entries, { asOf })
    .filter((entry): entry is EntryOf<"insurance"> => isEntryOf("insurance", entry))
    .findLast(
      ({ body }) =>
        (body.from === undefined || earliestDay(body.from) <= on) &&
        (body.to === undefined || latestDay(body.to) >= on),
    );
