/** Which part of the spine a code covers; several codes cover two and leave it to the words which one it was. */
export type Spine = "cervical-thoracic" | "lumbar-sacral";

/** What was done, as codes and words tell it, before the region is known. */
export type Family =
  | "facet-block"
  | "facet-rfa"
  | "interlaminar"
  | "transforaminal"
  | "si-injection"
  | "si-rfa"
  | "stimulator-lead"
  | "stimulator-generator"
  | "genicular-rfa"
  | "bvn-ablation"
  | "occipital-block"
  | "stellate-block"
  | "lumbar-sympathetic-block"
  | "mild";

export interface ProcedureCode {
  readonly family: Family;
  readonly spine?: Spine;
}

const all = (codes: readonly string[], meaning: ProcedureCode): readonly (readonly [string, ProcedureCode])[] =>
  codes.map((code) => [code, meaning] as const);

/** CPT by number. An add-on code is a further level of the same procedure. */
export const procedureByCpt: ReadonlyMap<string, ProcedureCode> = new Map<string, ProcedureCode>([
  ...all(["64490", "64491", "64492"], { family: "facet-block", spine: "cervical-thoracic" }),
  ...all(["64493", "64494", "64495"], { family: "facet-block", spine: "lumbar-sacral" }),
  ...all(["64633", "64634"], { family: "facet-rfa", spine: "cervical-thoracic" }),
  ...all(["64635", "64636"], { family: "facet-rfa", spine: "lumbar-sacral" }),
  ...all(["62320", "62321"], { family: "interlaminar", spine: "cervical-thoracic" }),
  ...all(["62322", "62323"], { family: "interlaminar", spine: "lumbar-sacral" }),
  ...all(["64479", "64480"], { family: "transforaminal", spine: "cervical-thoracic" }),
  ...all(["64483", "64484"], { family: "transforaminal", spine: "lumbar-sacral" }),
  ...all(["27096"], { family: "si-injection" }),
  ...all(["64625"], { family: "si-rfa" }),
  ...all(["63650"], { family: "stimulator-lead" }),
  ...all(["63685"], { family: "stimulator-generator" }),
  ...all(["64624"], { family: "genicular-rfa" }),
  ...all(["64628", "64629"], { family: "bvn-ablation" }),
  ...all(["64405"], { family: "occipital-block" }),
  ...all(["64510"], { family: "stellate-block" }),
  ...all(["64520"], { family: "lumbar-sympathetic-block" }),
  ...all(["0275T"], { family: "mild" }),
]);

const ablation = /radio-?frequency|ablation|neurotomy|rhizotomy|\brfa\b/i;
const esi = /epidural|\besi\b/i;

/** Families by words, the first that fits. */
const byWords: readonly (readonly [(words: string) => boolean, Family])[] = [
  [(words) => /basivertebral/i.test(words) && ablation.test(words), "bvn-ablation"],
  [(words) => /genicular/i.test(words) && ablation.test(words), "genicular-rfa"],
  [(words) => /sacroiliac|lateral branch|\bsi joint/i.test(words) && ablation.test(words), "si-rfa"],
  [(words) => /facet|medial branch|third occipital/i.test(words) && ablation.test(words), "facet-rfa"],
  [
    (words) =>
      /medial branch (?:nerve )?block|facet (?:joint )?(?:nerve )?block|third occipital nerve block/i.test(words),
    "facet-block",
  ],
  [(words) => /transforaminal/i.test(words) && (esi.test(words) || /steroid/i.test(words)), "transforaminal"],
  [(words) => /interlaminar|caudal/i.test(words) && (esi.test(words) || /steroid/i.test(words)), "interlaminar"],
  [
    (words) => /(?:sacroiliac|\bsi) joint (?:steroid )?injection|injection .*(?:sacroiliac|\bsi) joint/i.test(words),
    "si-injection",
  ],
  [(words) => /greater occipital nerve block|occipital nerve block/i.test(words), "occipital-block"],
  [(words) => /stellate ganglion block/i.test(words), "stellate-block"],
  [(words) => /lumbar sympathetic (?:plexus |nerve )?block/i.test(words), "lumbar-sympathetic-block"],
  [(words) => /spinal cord stimulat/i.test(words), "stimulator-lead"],
];

/** What words tell about the kind of procedure. */
export const familyInWords = (words: string): Family | undefined => byWords.find(([fits]) => fits(words))?.[1];

/** Operations on the spine of the past, which a chart keeps as conditions. */
const surgeries: readonly (readonly [RegExp, string])[] = [
  [/\bfusion\b|arthrodesis/i, "fusion"],
  [/discectomy|diskectomy/i, "discectomy"],
  [/laminectomy|laminotomy|decompression/i, "decompression"],
];

/** The operation words name: `lumbar-fusion`; undefined without one region or without an operation. */
export const spineSurgeryInWords = (words: string): string | undefined => {
  const operation = surgeries.find(([pattern]) => pattern.test(words))?.[1];
  const regions = ["lumbar", "cervical", "thoracic"].filter((region) => new RegExp(`\\b${region}\\b`, "i").test(words));
  return operation && regions.length === 1 ? `${regions[0]}-${operation}` : undefined;
};
