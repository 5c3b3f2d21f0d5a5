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

/** Conditions by the beginning of their ICD-10-CM code, the longest first. The code itself is kept beside. */
const byPrefix: readonly (readonly [string, string])[] = [
  ["M96.1", "post-laminectomy-syndrome"],
  ["M79.7", "fibromyalgia"],
  ["M54.51", "vertebrogenic-low-back-pain"],
  ["M54.5", "low-back-pain"],
  ["M54.16", "lumbar-radiculopathy"],
  ["M54.17", "lumbar-radiculopathy"],
  ["M54.12", "cervical-radiculopathy"],
  ["M54.81", "occipital-neuralgia"],
  ["M47.816", "lumbar-spondylosis"],
  ["M47.817", "lumbar-spondylosis"],
  ["M47.812", "cervical-spondylosis"],
  ["M48.06", "lumbar-stenosis"],
  ["M46.1", "sacroiliitis"],
  ["M16", "hip-oa"],
  ["M17", "knee-oa"],
  ["M81", "osteoporosis"],
  ["G90.5", "crps"],
  ["G89.4", "chronic-pain-syndrome"],
  ["B02.29", "post-herpetic-neuralgia"],
  ["E11.42", "painful-diabetic-neuropathy"],
  ["E11", "diabetes-type-2"],
  ["E10", "diabetes-type-1"],
  ["F32", "major-depression"],
  ["F33", "major-depression"],
  ["F11.2", "opioid-use-disorder"],
  ["G47.33", "obstructive-sleep-apnea"],
  ["I48", "atrial-fibrillation"],
  ["I10", "hypertension"],
  ["N18", "chronic-kidney-disease"],
];

/** A readable condition for an ICD-10-CM code, where one is known. */
export const conditionByIcd10 = (icd10: string): string | undefined =>
  byPrefix.filter(([prefix]) => icd10.startsWith(prefix)).sort(([a], [b]) => b.length - a.length)[0]?.[1];
