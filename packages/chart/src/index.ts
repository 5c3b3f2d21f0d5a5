/** The chart: what was seen, said and done, each entry written once. */
export {
  isLevel,
  isSegment,
  isSingleLevel,
  type Level,
  nerves,
  segmentName,
  segments,
  spinalPartOf,
  vertebrae,
  verticesOf,
} from "./anatomy/levels.ts";
export {
  facetJointsCovered,
  type JointSide,
  levelCount,
  nervesOfFacetJoint,
  nervesOfFacetJoints,
  nervesOfSacroiliacJoint,
} from "./anatomy/nerves.ts";
export {
  cervicalFacetZones,
  lumbarFacetLevels,
  lumbarFacetZones,
  type ReferralZone,
  sacroiliacZones,
} from "./anatomy/referral-zones.ts";
export { exitingRootOfSegment, type RootSigns, rootSigns, segmentsOfRoot, usualRootOfDisc } from "./anatomy/roots.ts";
export {
  eachSide,
  isPaired,
  levelFormOf,
  type Region,
  type RegionSite,
  regionSchema,
  regions,
  type Side,
  type Site,
  type Structure,
  sideSchema,
  sides,
  siteSchema,
  structures,
  type Target,
  targetKey,
  targetSchema,
} from "./anatomy/targets.ts";
export { type Chart, type Patient, patientSchema } from "./chart.ts";
export { type ChartFileOptions, linkProblems, parseJson, readChart, readChartFile, sealDrafts } from "./chart-file.ts";
export {
  ageInYears,
  dateOf,
  dateSchema,
  dayNumber,
  dayOf,
  daysBetween,
  earliestDay,
  isDate,
  isPartialDate,
  isWhen,
  latestDay,
  partialDateSchema,
  whenSchema,
} from "./dates.ts";
export { effectiveEntries, type Horizon } from "./effective.ts";
export { type Author, type Draft, type Entry, type EntryOf, isEntryOf, type Origin } from "./entry.ts";
export {
  type ChainVerdict,
  canonicalJson,
  hashOf,
  type Sealing,
  sealEntry,
  sha256Hex,
  verifyChain,
} from "./hash-chain.ts";
export {
  type InstrumentId,
  instrumentIds,
  scoreTotal,
  standardErrorOf,
  startBackGroup,
  totalOf,
  totalRange,
} from "./instruments.ts";
export { chartFileJsonSchema } from "./json-schema.ts";
export { allKinds, type BodyOf, isKind, type Kind, kinds } from "./kinds/all-kinds.ts";
export { patterns } from "./kinds/complaint.ts";
export { entryIdSchema, icd10Schema, idSchema } from "./kinds/define-kind.ts";
export { modalities } from "./kinds/imaging.ts";
export { layOver, type Overlaid, type OverlayOptions } from "./overlay.ts";
export { type Outcome, ok, type Problem, problemsOf, refusals, refuse } from "./problem.ts";
export { type ReadingContext, readDraft, readReplacement, referencesOf } from "./read-draft.ts";
