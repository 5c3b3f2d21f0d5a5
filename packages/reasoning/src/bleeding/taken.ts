/** The drugs a patient takes that act on clotting, as the newest word on each has it. */
import { type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import type { Drug, Knowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { isEarlier } from "../moments.ts";
import { drugsNamed, unknownDrugIn } from "../procedures/drugs.ts";
import { latestMinuteOf, type Minutes } from "./clock.ts";

type Medication = EntryOf<"medication">;
type Body = Medication["body"];

/** All entries under one written name as one: what the newest does not repeat still holds, but when it ended does not. */
export interface Course {
  readonly written: string;
  readonly body: Body;
  readonly entries: readonly string[];
}

/** A drug that acts on clotting, with all courses that hold it. */
export interface Agent {
  readonly drug: Drug;
  readonly courses: readonly Course[];
  readonly entries: readonly string[];
  /** The last dose anybody wrote down. */
  readonly lastTaken: Minutes | undefined;
  /** The day its course ended, where it did. */
  readonly endedOn: string | undefined;
}

export interface Taken {
  readonly agents: readonly Agent[];
  /** What is written and no drug of the knowledge is called. */
  readonly unknown: readonly { readonly written: string; readonly entries: readonly string[] }[];
  /** Entries that say the list is whole; empty where nobody said so. */
  readonly wholeList: readonly string[];
  readonly anyListed: boolean;
}

const merged = (older: Body, newer: Body): Body => {
  const { to: _, ...rest } = older;
  return { ...rest, ...newer };
};

const coursesOf = (view: ChartView): readonly Course[] => {
  const byName = new Map<string, Medication[]>();
  for (const entry of view.of("medication")) {
    const name = entry.body.drug.trim().toLowerCase();
    const list = byName.get(name);
    if (list) list.push(entry);
    else byName.set(name, [entry]);
  }
  return [...byName].map(([written, list]) => {
    const ordered = [...list].sort((a, b) => (isEarlier(a, b) ? -1 : 1));
    const [first, ...rest] = ordered.map(({ body }) => body);
    return {
      written,
      body: rest.reduce(merged, first ?? { drug: written }),
      entries: ordered.map(({ id }) => id),
    };
  });
};

/** Longest of all holds: what ended earlier than this before the needle is out of the blood by every rule set. */
const longestHoldDays = 14;

const isOver = ({ body }: Course, on: string): boolean =>
  body.to !== undefined && latestMinuteOf(latestDay(body.to)) + longestHoldDays * 1440 < latestMinuteOf(on);

const hasBegun = ({ body }: Course, on: string): boolean => body.from === undefined || earliestDay(body.from) <= on;

const lastOf = (courses: readonly Course[]): Minutes | undefined => {
  const moments = courses.flatMap(({ body }) => [
    ...(body.lastTakenAt === undefined ? [] : [latestMinuteOf(body.lastTakenAt)]),
    ...(body.to === undefined || body.lastTakenAt !== undefined ? [] : [latestMinuteOf(latestDay(body.to))]),
  ]);
  return moments.length > 0 ? Math.max(...moments) : undefined;
};

const endOf = (courses: readonly Course[], on: string): string | undefined => {
  const ends = courses.map(({ body }) => (body.to === undefined ? undefined : latestDay(body.to)));
  const last = ends.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
  return last !== undefined && last < on ? last : undefined;
};

const agentOf = (drug: Drug, courses: readonly Course[], on: string): Agent => ({
  drug,
  courses,
  entries: courses.flatMap(({ entries }) => entries),
  lastTaken: lastOf(courses),
  endedOn: endOf(courses, on),
});

const collected = (view: ChartView, { drugs }: Knowledge, on: string): Taken => {
  const courses = coursesOf(view).filter((course) => hasBegun(course, on) && !isOver(course, on));
  const holding = new Map<Drug, Course[]>();
  for (const course of courses)
    for (const drug of drugsNamed(course.written, drugs)) {
      if (drug.antithrombotic === "none") continue;
      const list = holding.get(drug);
      if (list) list.push(course);
      else holding.set(drug, [course]);
    }
  return {
    agents: [...holding].map(([drug, list]) => agentOf(drug, list, on)),
    unknown: courses.flatMap(({ written, entries }) => {
      const unknown = unknownDrugIn(written, drugs);
      return unknown === undefined ? [] : [{ written: unknown, entries }];
    }),
    wholeList: view
      .of("attestation")
      .filter(({ body }) => body.that === "no-other-medications" || body.that === "record-complete")
      .map(({ id }) => id),
    anyListed: view.of("medication").length > 0,
  };
};

/** What the patient takes on a day, read once for all procedures of that day. */
export const takenOn = (view: ChartView, knowledge: Knowledge, on: string): Taken => {
  const held = view.kept.taken;
  for (const one of held) if (one.on === on) return one.taken;
  const taken = collected(view, knowledge, on);
  held.push({ on, taken });
  return taken;
};
