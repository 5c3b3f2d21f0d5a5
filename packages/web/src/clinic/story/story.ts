import { type Chart, dateOf, type Entry, type EntryOf, effectiveEntries, isEntryOf } from "@pinpoint/chart";
import { dateText, type Rendering } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { storyMessages } from "./messages.ts";
import { summarize } from "./summarize.ts";
import type { Summary, Telling } from "./telling.ts";

/** A correction as it is shown on the entry it mends. */
export interface StoryAmendment {
  readonly id: string;
  readonly action: "replace" | "withdraw";
  readonly on: string;
  readonly why: string;
}

/** One entry as the story tells it: as it stands now, with what it said before. */
export interface StoryEntry {
  readonly id: string;
  readonly kind: Entry["kind"];
  readonly title: string;
  readonly detail: string | null;
  readonly tone: NonNullable<Summary["tone"]>;
  readonly withdrawn: boolean;
  /** What it said first, where a correction changed it. */
  readonly before: string | null;
  readonly amendments: readonly StoryAmendment[];
  /** Told where it was not the clinic that wrote it. */
  readonly by: string | null;
}

/** Findings of one day, told as one examination. */
export interface StoryExamination {
  readonly title: string;
  readonly entries: readonly StoryEntry[];
}

export interface StoryDay {
  readonly day: string;
  readonly when: string;
  readonly tone: StoryEntry["tone"];
  readonly entries: readonly StoryEntry[];
  readonly examination: StoryExamination | null;
}

export interface Story {
  readonly days: readonly StoryDay[];
  readonly titles: Readonly<Record<string, string>>;
  /** Entries that happened after the day the chart is read at. */
  readonly later: number;
}

interface Read {
  readonly telling: Telling;
  readonly standing: ReadonlyMap<string, Entry>;
  readonly amendments: readonly EntryOf<"amendment">[];
}

const writer = ({ origin }: Entry, rendering: Rendering): string | null => {
  const text = messagesIn(storyMessages, rendering.locale);
  if (origin.from === "patient") return text.patient;
  return origin.from === "import" ? text.system : null;
};

const isAmendment = (entry: Entry): entry is EntryOf<"amendment"> => isEntryOf("amendment", entry);

/** A percent sign stays with its number. */
const unbroken = (text: string): string => text.replaceAll(" %", "\u00a0%");

const told = (entry: Entry, { telling, standing, amendments }: Read): StoryEntry => {
  const { rendering } = telling;
  const now = standing.get(entry.id);
  const own = amendments.filter(({ body }) => body.entry === entry.id);
  const original = summarize(entry, telling);
  const { title, detail, tone = "plain" } = now ? summarize(now, telling) : original;
  const first = `${original.title}${original.detail ? ` (${original.detail})` : ""}`;
  const changed = now !== undefined && (original.title !== title || original.detail !== detail);
  return {
    id: entry.id,
    kind: entry.kind,
    title: unbroken(title),
    detail: detail ? unbroken(detail) : null,
    tone: now ? tone : "plain",
    withdrawn: !now,
    before: changed ? first : null,
    amendments: own.map(({ id, at, body }) => ({
      id,
      action: body.action,
      on: dateText(at, rendering.locale),
      why: body.why,
    })),
    by: writer(entry, rendering),
  };
};

const order: readonly StoryEntry["tone"][] = ["plain", "relief", "unsure", "act"];
const strongest = (entries: readonly StoryEntry[]): StoryEntry["tone"] =>
  entries.reduce<StoryEntry["tone"]>(
    (most, { tone }) => (order.indexOf(tone) > order.indexOf(most) ? tone : most),
    "plain",
  );

const examinationOf = (entries: readonly StoryEntry[], read: Read): StoryExamination => {
  const text = messagesIn(storyMessages, read.telling.rendering.locale);
  const standing = entries.filter(({ withdrawn }) => !withdrawn);
  const present = standing.filter(({ id }) => {
    const entry = read.standing.get(id);
    return entry && isEntryOf("finding", entry) && isPresent(entry.body, read.telling.rendering);
  });
  return { title: `${text.examination}: ${text.present(present.length, standing.length)}`, entries };
};

const isPresent = ({ finding, result }: EntryOf<"finding">["body"], { knowledge }: Rendering): boolean => {
  if (typeof result !== "number") return result === "present";
  return knowledge.findings.get(finding)?.number === "strength-grade" ? result < 5 : result > 0;
};

/** Fewer findings of a day than this stand in the story one by one. */
const fewest = 3;

const dayOf = (day: string, entries: readonly Entry[], read: Read): StoryDay => {
  const all = entries.map((entry) => told(entry, read));
  const findings = all.filter(({ kind }) => kind === "finding");
  const gathered = findings.length >= fewest;
  const rest = gathered ? all.filter(({ kind }) => kind !== "finding") : all;
  return {
    day,
    when: dateText(day, read.telling.rendering.locale),
    tone: strongest(rest),
    entries: rest,
    examination: gathered ? examinationOf(findings, read) : null,
  };
};

const longest = 60;

/** A title short enough for a link in a sentence, cut between words. */
const shortly = (title: string): string =>
  title.length <= longest ? title : `${title.slice(0, title.lastIndexOf(" ", longest)).replace(/[,;:]$/, "")} …`;

/** The chart as a story: day by day from the first, corrections told on what they correct. */
export const storyOf = (chart: Chart, asOf: string, rendering: Rendering): Story => {
  const happened = chart.entries.filter(({ at }) => dateOf(at) <= asOf);
  const standing = new Map(effectiveEntries(chart.entries, { asOf }).map((entry) => [entry.id, entry]));
  const telling: Telling = { rendering, entry: (id) => standing.get(id) };
  const read: Read = { telling, standing, amendments: happened.filter(isAmendment) };
  const byDay = new Map<string, Entry[]>();
  for (const entry of happened) {
    if (isAmendment(entry)) continue;
    const day = dateOf(entry.at);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, entries]) => dayOf(day, entries, read));
  const titles: Record<string, string> = {};
  for (const { entries, examination, when } of days)
    for (const { id, title } of [...entries, ...(examination?.entries ?? [])])
      titles[id] = `${shortly(title)}, ${when}`;
  for (const one of read.amendments) titles[one.id] = summarize(one, telling).title;
  return { days, titles, later: chart.entries.length - happened.length };
};
