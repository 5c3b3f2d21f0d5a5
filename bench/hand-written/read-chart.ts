// One pass over the chart.
import { ageInYears, type Chart, type Entry, effectiveEntries } from "@pinpoint/chart";
import { WordList, type Words } from "./words.ts";

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

export interface Read {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  readonly complaint: Of<"complaint">["body"];
  readonly words: Words;
  readonly namesSides: boolean;
  readonly procedures: readonly Of<"procedure">[];
  readonly reliefs: readonly Of<"relief">[];
  readonly conditions: readonly Of<"condition">[];
  readonly diagnoses: readonly Of<"diagnosis">[];
}

const dayOf = (at: string): string => (at.length === 10 ? at : at.slice(0, 10));

/** The newest complaint, and whether anything was amended. */
const lookThrough = (entries: readonly Entry[], asOf: string) => {
  let complaint: Of<"complaint"> | undefined;
  let isAmended = false;
  for (const entry of entries)
    if (entry.kind === "complaint") {
      if (dayOf(entry.at) <= asOf && (!complaint || dayOf(entry.at) >= dayOf(complaint.at))) complaint = entry;
    } else if (entry.kind === "amendment") isAmended = true;
  return { complaint, isAmended };
};

/** What the chart says on a day; undefined when it has no complaint by then. */
export const readChart = (chart: Chart, asOf: string): Read | undefined => {
  let { entries } = chart;
  let { complaint, isAmended } = lookThrough(entries, asOf);
  if (isAmended) {
    entries = effectiveEntries(entries, { asOf });
    complaint = lookThrough(entries, asOf).complaint;
  }
  if (!complaint) return undefined;
  const { side } = complaint.body;
  const assumed = side === "left" || side === "right" ? side : undefined;
  const words = new WordList();
  const procedures: Of<"procedure">[] = [];
  const reliefs: Of<"relief">[] = [];
  const conditions: Of<"condition">[] = [];
  const diagnoses: Of<"diagnosis">[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    if (day > asOf) continue;
    switch (entry.kind) {
      case "finding":
        words.finding(entry, day, assumed);
        break;
      case "imaging":
        words.image(entry, day);
        break;
      case "procedure":
        procedures.push(entry);
        break;
      case "relief":
        reliefs.push(entry);
        break;
      case "condition":
        conditions.push(entry);
        break;
      case "diagnosis":
        diagnoses.push(entry);
        break;
      default:
    }
  }
  const { birthDate } = chart.patient;
  return {
    asOf,
    age: ageInYears(birthDate, asOf),
    birthDate,
    complaint: complaint.body,
    words: words.all,
    namesSides: words.namesSides,
    procedures,
    reliefs,
    conditions,
    diagnoses,
  };
};
