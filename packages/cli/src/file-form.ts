import type { Problem } from "@pinpoint/chart";

/** What a parsed file is meant to be, by the fields at its top; whether it reads is another question. */
export const formOf = (value: unknown): "fhir" | "chart" | "neither" => {
  if (typeof value !== "object" || value === null) return "neither";
  if (Object.hasOwn(value, "resourceType")) return "fhir";
  return Object.hasOwn(value, "patient") || Object.hasOwn(value, "entries") ? "chart" : "neither";
};

/** Said once, instead of every field a chart file would have had. */
export const neitherForm: Problem = {
  kind: "not-a-chart",
  field: "",
  says: `The file is neither a FHIR R4 Bundle nor a chart file ({ "patient": …, "entries": [ … ] }); see pinpoint schema.`,
};
