import type { Treatment } from "@pinpoint/knowledge";

/** Treatments as people look for them. Every family has one. */
export const treatmentGroups = [
  "noNeedle",
  "pills",
  "tests",
  "shots",
  "heat",
  "devices",
  "room",
  "surgery",
  "wait",
] as const;
export type TreatmentGroup = (typeof treatmentGroups)[number];

const ofFamily: Readonly<Record<Treatment["family"], TreatmentGroup>> = {
  exercise: "noNeedle",
  psychological: "noNeedle",
  physical: "noNeedle",
  medicine: "pills",
  "diagnostic-block": "tests",
  epidural: "shots",
  "joint-injection": "shots",
  "nerve-block": "shots",
  "sympathetic-block": "shots",
  "soft-tissue-injection": "shots",
  radiofrequency: "heat",
  stimulation: "devices",
  intrathecal: "devices",
  decompression: "room",
  vertebral: "room",
  fusion: "surgery",
  replacement: "surgery",
  waiting: "wait",
};

export const groupOf = ({ family, kind }: Treatment): TreatmentGroup =>
  kind === "surgery" ? "surgery" : ofFamily[family];
