/** The treatments that are no spine needle, by what they are. */
import type { Treatment } from "../schema/treatment.ts";
import { knowledge } from "./knowledge.ts";

export const blocks = [
  "lumbar-sympathetic-block",
  "stellate-ganglion-block",
  "celiac-plexus-block",
  "superior-hypogastric-plexus-block",
  "ganglion-impar-block",
  "occipital-nerve-block",
  "occipital-pulsed-rf",
  "pudendal-nerve-block",
  "piriformis-injection",
  "intercostal-nerve-block",
  "trigger-point-injection",
];
export const trials = ["scs-trial", "drg-trial", "pns-trial", "intrathecal-pump-trial"];
export const implants = ["scs-implant", "drg-implant", "pns-implant", "intrathecal-pump-implant"];
export const operations = [
  "lumbar-decompression",
  "lumbar-discectomy",
  "lumbar-fusion",
  "cervical-decompression",
  "si-joint-fusion",
  "hip-replacement",
  "knee-replacement",
];
export const care = [
  "exercise-therapy",
  "cognitive-behavioral-therapy",
  "acupuncture",
  "rehabilitation-for-crps",
  "nsaid",
  "duloxetine",
  "gabapentinoid",
  "opioid",
  "waiting",
];

export const treatment = (id: string): Treatment => {
  const found = knowledge.treatments.get(id);
  if (!found) throw new Error(`${id} is no treatment of the content`);
  return found;
};
export const all = [...blocks, ...trials, ...implants, ...operations, ...care].map(treatment);
