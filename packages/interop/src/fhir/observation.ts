import type { Located } from "./bundle-index.ts";
import { codeName, codesIn, lookUp, systems } from "./codes.ts";
import { instrumentsOfItem, notAScore, panelByLoinc, scoreByLoinc } from "./instrument-codes.ts";
import { isLab, isVoid, readLab } from "./observation-lab.ts";
import { isFinal, type Observation, observationSchema } from "./observation-schema.ts";
import { readScore } from "./observation-score.ts";
import { isVitalSign, readVitalSign } from "./observation-vital-sign.ts";
import { type Context, mapping, type Reading, unread } from "./reading.ts";

const doubt = (observation: Observation): string | undefined => {
  const { status } = observation;
  if (status === undefined) return "It has no status, so it is not known whether it stands; write final where it does.";
  if (status === "entered-in-error") return "It was entered in error.";
  if (!isFinal(observation)) return "It is not final, so it is not yet a result.";
  if (observation.focus && observation.focus.length > 0)
    return "It is about somebody or something other than the patient.";
  return isVoid(observation) ? "It says that there is no result." : undefined;
};

/** Morphine equivalents as other systems send them: their method and factors are not known. */
const isMorphineEquivalent = ({ code }: Observation): boolean =>
  codesIn(code, "http://cds.ahrq.gov/cdsconnect/pms").includes("MME");

const read = (observation: Observation, context: Context, source: Located): Reading => {
  if (isMorphineEquivalent(observation)) return unread("A morphine equivalent is computed here, never taken over.");
  const why = doubt(observation);
  if (why !== undefined) return unread(why);
  const panel = context.panelItems.get(source);
  if (panel !== undefined) return unread(`It is one part of ${panel} and counts there.`);
  const codes = codesIn(observation.code, systems.loinc);
  const score = lookUp(scoreByLoinc, codes) ?? lookUp(panelByLoinc, codes);
  if (score) return readScore(observation, score, source, context);
  if (isVitalSign(observation)) return readVitalSign(observation);
  const none = lookUp(notAScore, codes);
  if (none !== undefined) return unread(none);
  if (codes.some((code) => instrumentsOfItem(code).length > 0))
    return unread("It is one item of a questionnaire; send the total, or a panel that names it as a member.");
  if (isLab(observation)) return readLab(observation);
  return unread(`Its code is ${codeName(observation.code)}; no score, laboratory test or vital sign is read from it.`);
};

/** Observation → `score`, `lab` or `measurement`. */
export const observation = mapping(observationSchema, read);
