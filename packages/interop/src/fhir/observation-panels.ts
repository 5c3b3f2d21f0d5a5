import type { BundleIndex, Located } from "./bundle-index.ts";
import { codesIn, lookUp, systems } from "./codes.ts";
import { itemsOf, panelByLoinc, scoreByLoinc } from "./instrument-codes.ts";
import { isFinal, type Observation, observationSchema } from "./observation-schema.ts";
import { membersOf } from "./observation-score.ts";

/** True when the part is an item of the instrument, or the total that a panel without a value of its own leads to. */
const countsIn = (whole: Observation, part: Observation): boolean => {
  const codes = codesIn(whole.code, systems.loinc);
  const panel = lookUp(panelByLoinc, codes);
  const instrument = (panel ?? lookUp(scoreByLoinc, codes))?.instrument;
  if (instrument === undefined) return false;
  const partCodes = codesIn(part.code, systems.loinc);
  const isItem = partCodes.some((code) => itemsOf.get(instrument)?.has(code) === true);
  const isTotal = lookUp(scoreByLoinc, partCodes)?.instrument === instrument;
  return isItem || (panel !== undefined && isTotal);
};

/** The parts of every panel in the bundle, so that one questionnaire is read once and not item by item as well. */
export const panelItemsOf = (bundle: BundleIndex): ReadonlyMap<Located, string> => {
  const found = new Map<Located, string>();
  for (const source of bundle.all) {
    if (source.type !== "Observation") continue;
    const read = observationSchema.safeParse(source.resource);
    if (!read.success || !isFinal(read.data)) continue;
    for (const { member, part } of membersOf(read.data, source, { bundle }))
      if (!found.has(member) && countsIn(read.data, part)) found.set(member, source.label);
  }
  return found;
};
