import type { Region } from "@pinpoint/chart";
import { regionsOf } from "./body-site.ts";
import type { Concept } from "./elements.ts";

/** Modalities by words, the more particular first: a CT myelogram is a myelogram. */
const byWords: readonly (readonly [RegExp, string])[] = [
  [/myelogra/i, "myelogram"],
  [/discogra|diskogra/i, "discography"],
  [/\bspect\b/i, "spect"],
  [/bone scan|scintigraph/i, "bone-scan"],
  [/\bdxa\b|\bdexa\b|bone density|densitometry/i, "dexa"],
  [/electromyogra|nerve conduction|\bemg\b/i, "emg"],
  [/\bmri?\b|magnetic resonance/i, "mri"],
  [/\bct\b|computed tomography/i, "ct"],
  [/\bus\b|ultraso(?:und|nogra)/i, "ultrasound"],
  [/flexion.{0,20}extension/i, "flexion-extension"],
  [/\bxr\b|x-?ray|radiograph|plain film/i, "xray"],
];

/** Modalities by the code DICOM gives them. */
const byDicom: ReadonlyMap<string, string> = new Map([
  ["MR", "mri"],
  ["CT", "ct"],
  ["CR", "xray"],
  ["DX", "xray"],
  ["RG", "xray"],
  ["US", "ultrasound"],
]);

export const modalityOf = (words: string, dicom: readonly string[] = []): string | undefined =>
  byWords.find(([pattern]) => pattern.test(words))?.[1] ??
  dicom.map((code) => byDicom.get(code)).find((modality) => modality !== undefined);

/** The one region that was looked at; undefined when none or several are named. */
export const regionOf = (words: string, ...sites: readonly (Concept | undefined)[]): Region | undefined => {
  const [region, ...others] = regionsOf(words, ...sites);
  return others.length === 0 ? region : undefined;
};
