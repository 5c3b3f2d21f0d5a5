import {
  type Entry,
  type EntryOf,
  isEntryOf,
  type Kind,
  type RegionSite,
  regionSchema,
  sideSchema,
} from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { nameOf } from "@pinpoint/wording";
import { type ReliefWord, reliefPercent, reliefWord } from "./relief.ts";

/** A day of the chart as it stands there: `2026-09-14`, `2026-09` or `2026`. */
type Day = string;

export interface Tried {
  readonly therapy: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly visits: number | null;
  readonly helped: ReliefWord | null;
  readonly notDone: "contraindicated" | "not-tolerated" | "refused" | null;
}

export interface Done {
  readonly id: string;
  readonly on: Day;
  /** What it is, in the patient's words. */
  readonly what: string;
  readonly painBefore: number | null;
  /** Null while nobody wrote down how it helped. */
  readonly helped: ReliefWord | null;
  readonly lastedHours: number | null;
  /** True when the relief still holds. */
  readonly lasting: boolean;
}

export interface Story {
  readonly complaint: {
    readonly site: RegionSite;
    readonly pattern: string;
    readonly onset: Day;
    readonly worseWith: readonly string[];
    readonly betterWith: readonly string[];
    readonly spreadsTo: readonly string[];
  } | null;
  /** Where it hurts, for the drawing: the complaint and what the patient drew. */
  readonly places: readonly RegionSite[];
  readonly tried: readonly Tried[];
  readonly medicines: readonly { readonly drug: string; readonly from: Day | null; readonly to: Day | null }[];
  readonly done: readonly Done[];
  readonly goals: readonly { readonly goal: string; readonly what: string | null }[];
}

const ofKind = <K extends Kind>(kind: K, entries: readonly Entry[]) =>
  entries.filter((entry) => isEntryOf(kind, entry));

/** A zone of the body map as a region and a side; a zone with another name is left out of the drawing. */
const siteOfZone = (zone: string): RegionSite[] => {
  const [name, sideName] = zone.split("-");
  const region = regionSchema.safeParse(name);
  const side = sideSchema.safeParse(sideName);
  if (!region.success) return [];
  return [{ region: region.data, ...(side.success && { side: side.data }) }];
};

const placesOf = (site: RegionSite | null, entries: readonly Entry[]): RegionSite[] => {
  const drawn = ofKind("drawing", entries).at(-1);
  const all = [...(site ? [site] : []), ...(drawn?.body.zones.flatMap((one) => siteOfZone(one.zone)) ?? [])];
  return [...new Map(all.map((one) => [`${one.region} ${one.side}`, one])).values()];
};

const triedOf = ({ body }: EntryOf<"therapy">): Tried => ({
  therapy: body.therapy,
  from: body.from ?? null,
  to: body.to ?? null,
  visits: body.sessions ?? null,
  helped: body.reliefPercent === undefined ? null : reliefWord(body.reliefPercent),
  notDone: body.notDone ?? null,
});

const doneOf = (
  { id, at, body }: EntryOf<"procedure">,
  reliefs: readonly EntryOf<"relief">[],
  knowledge: Knowledge,
  locale: "en" | "es",
): Done => {
  const own = reliefs.filter((relief) => relief.body.of === id);
  const percents = own.flatMap((relief) => reliefPercent(body.painBefore, relief.body) ?? []);
  const last = own.at(-1)?.body;
  return {
    id,
    on: at.slice(0, 10),
    what: nameOf("procedure", body.procedure, { locale, reader: "patient", knowledge }),
    painBefore: body.painBefore ?? null,
    helped: percents.length === 0 ? null : reliefWord(Math.max(...percents)),
    lastedHours: own.map((relief) => relief.body.lastedHours).find((hours) => hours !== undefined) ?? null,
    lasting: last?.lasting === true,
  };
};

const byDay = <T extends { readonly from: Day | null }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));

/** What happened so far, as the patient would tell it. `entries` are the standing ones. */
export const storyOf = (entries: readonly Entry[], knowledge: Knowledge, locale: "en" | "es"): Story => {
  const complaint = ofKind("complaint", entries).at(-1)?.body;
  const site: RegionSite | null = complaint ? { region: complaint.region, side: complaint.side } : null;
  const reliefs = ofKind("relief", entries);
  return {
    complaint:
      complaint && site
        ? {
            site,
            pattern: complaint.pattern,
            onset: complaint.onset,
            worseWith: complaint.worseWith ?? [],
            betterWith: complaint.betterWith ?? [],
            spreadsTo: complaint.radiatesTo ?? [],
          }
        : null,
    places: placesOf(site, entries),
    tried: byDay(ofKind("therapy", entries).map(triedOf)),
    medicines: byDay(
      ofKind("medication", entries).map(({ body }) => ({
        drug: body.drug,
        from: body.from ?? null,
        to: body.to ?? null,
      })),
    ),
    done: ofKind("procedure", entries)
      .map((entry) => doneOf(entry, reliefs, knowledge, locale))
      .toSorted((a, b) => a.on.localeCompare(b.on)),
    goals: ofKind("preference", entries).map(({ body }) => ({ goal: body.goal, what: body.what ?? null })),
  };
};
