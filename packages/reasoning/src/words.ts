/** From findings and images to the newest word on each site. */
import type { EntryOf, Side } from "@pinpoint/chart";
import type { Filed } from "./filed.ts";
import {
  addWord,
  type FindingIndex,
  type Indexed,
  type Observation,
  observe,
  placesIn,
  type SpinePart,
  spinePartOf,
} from "./observations.ts";
import { addFact, type Presence, presentFact, seenFact } from "./presence.ts";

export interface Words {
  /** The newest word on each site, newest first, by the place of the finding in the index. */
  readonly words: (Observation[] | undefined)[];
  /** True when anything was examined or asked at the bedside. */
  examined: boolean;
  /** Some bedside finding names left or right, so that the two sides have to be asked apart. */
  namesSides: boolean;
}

const add = ({ words }: Words, facts: Presence, place: number, observation: Observation): void => {
  addFact(facts, seenFact(place));
  if (observation.present) addFact(facts, presentFact(place));
  const held = words[place];
  if (held) addWord(held, observation);
  else words[place] = [observation];
};

const readFinding = (
  into: Words,
  facts: Presence,
  entry: EntryOf<"finding">,
  { index, finding }: Indexed,
  assumed: "left" | "right" | undefined,
): void => {
  if (finding.by === "history" || finding.by === "examination") into.examined = true;
  const written = entry.body.site?.side;
  if (written === "left" || written === "right") into.namesSides = true;
  add(into, facts, index, observe(entry, entry.body, finding, undefined, assumed));
};

/** A complete report says absent of all that the study would show and that it does not list. */
const readComplete = (
  into: Words,
  facts: Presence,
  entry: EntryOf<"imaging">,
  index: FindingIndex,
  part: SpinePart | undefined,
): void => {
  const listed = new Set(entry.body.findings.map(({ finding }) => index.get(finding)?.finding.id));
  for (const [id, { index: place, finding }] of index) {
    if (id !== finding.id || finding.by !== "imaging" || listed.has(id)) continue;
    const shows =
      (finding.seenOn ?? ["mri"]).includes(entry.body.modality) && finding.regions.includes(entry.body.region);
    if (shows) add(into, facts, place, observe(entry, { finding: id, result: "absent" }, finding, part, undefined));
  }
};

const readImage = (into: Words, facts: Presence, entry: EntryOf<"imaging">, index: FindingIndex): void => {
  const part = spinePartOf(entry.body.region);
  for (const seen of entry.body.findings) {
    const known = index.get(seen.finding);
    if (known) add(into, facts, known.index, observe(entry, seen, known.finding, part, undefined));
  }
  if (entry.body.complete) readComplete(into, facts, entry, index, part);
};

/** Reads what was found, and notes in `facts` what was looked for and what was there. */
export const readWords = (
  { found, latest, sited }: Filed,
  images: readonly EntryOf<"imaging">[],
  index: FindingIndex,
  side: Side | undefined,
  facts: Presence,
): Words => {
  const into: Words = { words: new Array(placesIn(index)), examined: false, namesSides: false };
  const assumed = side === "left" || side === "right" ? side : undefined;
  for (const known of found) {
    const entry = latest[known.index];
    if (entry) readFinding(into, facts, entry, known, assumed);
  }
  for (const entry of sited) {
    const known = index.get(entry.body.finding);
    if (known) readFinding(into, facts, entry, known, assumed);
  }
  for (const entry of images) readImage(into, facts, entry, index);
  return into;
};
