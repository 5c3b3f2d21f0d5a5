import { effectiveEntries } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { AuditRow, OpenChart, Viewer } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { type Found, foundOf } from "./found.ts";
import { type NextStep, nextStepOf } from "./next-step.ts";
import { type Opening, openingsOf } from "./openings.ts";
import { type Story, storyOf } from "./story.ts";

/** One pain problem as the patient reads it. */
export interface MeView {
  readonly title: string;
  /** True while nothing was written about it. */
  readonly empty: boolean;
  readonly story: Story;
  readonly found: Found;
  readonly next: NextStep;
  readonly openings: { readonly shown: readonly Opening[]; readonly more: number };
}

interface Reading {
  readonly opened: OpenChart;
  readonly audit: readonly AuditRow[];
  readonly viewer: Viewer;
  readonly knowledge: Knowledge;
  readonly locale: "en" | "es";
  /** The day of the reader's clock, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads the chart as of today, or of its last entry where that lies later (the demonstration's days may). */
export const meView = ({ opened, audit, viewer, knowledge, locale, today }: Reading): MeView => {
  const { chart, episode } = opened;
  const asOf = chart.entries.map(({ at }) => at.slice(0, 10)).reduce((late, day) => (day > late ? day : late), today);
  const entries = effectiveEntries(chart.entries, { asOf });
  const assessment = assess(chart, knowledge, { asOf });
  return {
    title: episode.title,
    empty: entries.length === 0,
    story: storyOf(entries, knowledge, locale),
    found: foundOf(assessment, knowledge, locale),
    next: nextStepOf(entries, assessment, knowledge, locale),
    openings: openingsOf(audit, viewer),
  };
};
