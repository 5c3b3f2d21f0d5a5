/** The words of the rules: one file a criterion, its parameters as a schema. */
import type { z } from "zod";
import { allergyParameters } from "./allergy.ts";
import { attestedParameters } from "./attested.ts";
import { chartParameters } from "./chart.ts";
import { conditionParameters } from "./condition.ts";
import { conservativeCareParameters } from "./conservative-care.ts";
import { countPositiveParameters } from "./count-positive.ts";
import { diagnosisParameters } from "./diagnosis.ts";
import { documentParameters } from "./document.ts";
import { doseCeilingParameters } from "./dose-ceiling.ts";
import { durationParameters } from "./duration.ts";
import { findingParameters } from "./finding.ts";
import { frequencyCapParameters } from "./frequency-cap.ts";
import { holdParameters } from "./hold.ts";
import { imagingParameters } from "./imaging.ts";
import { intervalParameters } from "./interval.ts";
import { labParameters } from "./lab.ts";
import { leadsParameters } from "./leads.ts";
import { levelCapParameters } from "./level-cap.ts";
import { medicationParameters } from "./medication.ts";
import { patientParameters } from "./patient.ts";
import { priorResponseParameters } from "./prior-response.ts";
import { scoreParameters } from "./score.ts";
import { sessionParameters } from "./session.ts";
import { techniqueParameters } from "./technique.ts";

export const criteria = {
  diagnosis: diagnosisParameters,
  finding: findingParameters,
  score: scoreParameters,
  duration: durationParameters,
  conservativeCare: conservativeCareParameters,
  countPositive: countPositiveParameters,
  imaging: imagingParameters,
  priorResponse: priorResponseParameters,
  interval: intervalParameters,
  frequencyCap: frequencyCapParameters,
  levelCap: levelCapParameters,
  leads: leadsParameters,
  technique: techniqueParameters,
  session: sessionParameters,
  document: documentParameters,
  lab: labParameters,
  allergy: allergyParameters,
  condition: conditionParameters,
  attested: attestedParameters,
  hold: holdParameters,
  doseCeiling: doseCeilingParameters,
  medication: medicationParameters,
  patient: patientParameters,
  chart: chartParameters,
} as const;

export type CriterionWord = keyof typeof criteria;
export type ParametersOf<W extends CriterionWord> = z.output<(typeof criteria)[W]>;

export const isCriterionWord = (word: string): word is CriterionWord => Object.hasOwn(criteria, word);
