/** Conditions by their SNOMED CT code: few, and only those the medicine asks about. Anything else is named by its own words. */
export const conditionBySnomed: ReadonlyMap<string, string> = new Map([
  ["203082005", "fibromyalgia"],
  ["202725007", "post-laminectomy-syndrome"],
  ["832007", "major-depression"],
  ["370143000", "major-depression"],
  ["44054006", "diabetes-type-2"],
  ["46635009", "diabetes-type-1"],
  ["38341003", "hypertension"],
  ["49436004", "atrial-fibrillation"],
  ["64859006", "osteoporosis"],
  ["78275009", "obstructive-sleep-apnea"],
  ["279039007", "low-back-pain"],
]);

/** Conditions by the beginning of their ICD-10-CM code. The code itself is kept beside. */
const byPrefix: readonly (readonly [string, string])[] = [
  ["M96.1", "post-laminectomy-syndrome"],
  ["M79.7", "fibromyalgia"],
  ["M54.5", "low-back-pain"],
  ["M54.2", "neck-pain"],
  ["M54.6", "thoracic-back-pain"],
  ["M54.3", "sciatica"],
  ["M54.16", "lumbar-radiculopathy"],
  ["M54.17", "lumbar-radiculopathy"],
  ["M54.12", "cervical-radiculopathy"],
  ["M54.81", "occipital-neuralgia"],
  ["M47.816", "lumbar-spondylosis"],
  ["M47.817", "lumbar-spondylosis"],
  ["M47.812", "cervical-spondylosis"],
  ["M48.06", "lumbar-stenosis"],
  ["M48.062", "lumbar-stenosis-with-claudication"],
  ["M46.1", "sacroiliitis"],
  ["M16", "hip-osteoarthritis"],
  ["M17", "knee-osteoarthritis"],
  ["M80", "osteoporosis"],
  ["M81", "osteoporosis"],
  ["G44.86", "cervicogenic-headache"],
  ["G90.5", "crps"],
  ["G89.4", "chronic-pain-syndrome"],
  ["G47.33", "obstructive-sleep-apnea"],
  ["B02", "herpes-zoster"],
  ["B02.2", "post-herpetic-neuralgia"],
  ["B20", "hiv"],
  ["C", "cancer"],
  ["Z85", "history-of-cancer"],
  ["Z94", "organ-transplant"],
  ["Z99.2", "dialysis"],
  ["N18", "chronic-kidney-disease"],
  ["N18.6", "end-stage-renal-disease"],
  ["E08", "diabetes"],
  ["E09", "diabetes"],
  ["E10", "diabetes-type-1"],
  ["E11", "diabetes-type-2"],
  ["E13", "diabetes"],
  ["E10.42", "painful-diabetic-neuropathy"],
  ["E11.42", "painful-diabetic-neuropathy"],
  ["F32", "major-depression"],
  ["F33", "major-depression"],
  ["F11.2", "opioid-use-disorder"],
  ["I48", "atrial-fibrillation"],
  ["I10", "hypertension"],
];

/** A readable condition for an ICD-10-CM code, where one is known: the longest beginning that fits. */
export const conditionByIcd10 = (icd10: string): string | undefined =>
  byPrefix.filter(([prefix]) => icd10.startsWith(prefix)).sort(([a], [b]) => b.length - a.length)[0]?.[1];

/** Words about somebody else, or about an illness that is not there. */
const notIt = /family history|screening|\brisk\b|benign|no evidence|fear of|suspected|insipidus|pre-?diabetes/i;
const cancer = /malignan|cancer|carcinoma|lymphoma|leuk[ae]+mia|myeloma|metasta|sarcoma|melanoma/i;

const byWords: readonly (readonly [RegExp, string])[] = [
  [/post-?laminectomy|failed back/i, "post-laminectomy-syndrome"],
  [/post-?herpetic/i, "post-herpetic-neuralgia"],
  [/herpes zoster|shingles/i, "herpes-zoster"],
  [/human immunodeficiency/i, "hiv"],
  [/end[- ]stage (?:renal|kidney)/i, "end-stage-renal-disease"],
  [/diabetes.*type (?:2|ii)\b|type (?:2|ii) diabetes/i, "diabetes-type-2"],
  [/diabetes.*type (?:1|i)\b|type (?:1|i) diabetes/i, "diabetes-type-1"],
  [/diabetes mellitus/i, "diabetes"],
  [/osteoporosis/i, "osteoporosis"],
  [/lumbar.*radiculopathy|radiculopathy.*lumbar/i, "lumbar-radiculopathy"],
  [/cervical.*radiculopathy|radiculopathy.*cervical/i, "cervical-radiculopathy"],
  [/osteoarthritis of (?:\w+ )?knee|knee osteoarthritis/i, "knee-osteoarthritis"],
  [/osteoarthritis of (?:\w+ )?hip|hip osteoarthritis/i, "hip-osteoarthritis"],
  [/low(?:er)? back pain/i, "low-back-pain"],
  [/neck pain/i, "neck-pain"],
];

/** A condition the medicine asks about, by the words of a code that is not known here: a cancer has hundreds of codes. */
export const conditionByWords = (words: string): string | undefined => {
  if (notIt.test(words)) return undefined;
  if (cancer.test(words)) return /history of/i.test(words) ? "history-of-cancer" : "cancer";
  return byWords.find(([pattern]) => pattern.test(words))?.[1];
};
