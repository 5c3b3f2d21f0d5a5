/** FHIR R4 in: the bundle of one patient read as entries of a chart. */
export { isBundle } from "./fhir/bundle.ts";
export { chartOfBundle } from "./fhir/chart-of-bundle.ts";
export type { BundlePatient } from "./fhir/patient.ts";
export { type BundleOptions, type BundleReading, readBundle, type Unread } from "./fhir/read-bundle.ts";
