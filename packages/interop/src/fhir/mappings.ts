import { allergyIntolerance } from "./allergy-intolerance.ts";
import { condition } from "./condition.ts";
import { coverage } from "./coverage.ts";
import { diagnosticReport } from "./diagnostic-report.ts";
import { documentReference } from "./document-reference.ts";
import { imagingStudy } from "./imaging-study.ts";
import { medicationRequest } from "./medication-request.ts";
import { medicationStatement } from "./medication-statement.ts";
import { notRead } from "./not-read.ts";
import { observation } from "./observation.ts";
import { procedure } from "./procedure.ts";
import { questionnaireResponse } from "./questionnaire-response.ts";
import type { Mapping } from "./reading.ts";
import { serviceRequest } from "./service-request.ts";

/** Every resource type entries are read from. A new one is a file beside this one and a line here. */
const mappings: ReadonlyMap<string, Mapping> = new Map([
  ["AllergyIntolerance", allergyIntolerance],
  ["Condition", condition],
  ["Coverage", coverage],
  ["DiagnosticReport", diagnosticReport],
  ["DocumentReference", documentReference],
  ["ImagingStudy", imagingStudy],
  ["MedicationRequest", medicationRequest],
  ["MedicationStatement", medicationStatement],
  ["Observation", observation],
  ["Procedure", procedure],
  ["QuestionnaireResponse", questionnaireResponse],
  ["ServiceRequest", serviceRequest],
]);

/** True for a type entries are read from, so that it matters whom it is about. */
export const isMapped = (type: string): boolean => mappings.has(type);

export const mappingOf = (type: string): Mapping => mappings.get(type) ?? notRead;
