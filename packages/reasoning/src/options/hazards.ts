/** What a plan brings with it: rules of safety are chosen by this, on the order where there is one. */
import { type Hazard, hazards, type Knowledge, type SafetyRule, type Treatment } from "@pinpoint/knowledge";
import { drugsNamed } from "../procedures/drugs.ts";
import type { Request } from "../procedures/request.ts";
import type { CompiledHazard, CompiledTreatment } from "./compile-options.ts";

const neuraxial: ReadonlySet<string> = new Set(["epidural", "stimulation", "intrathecal"]);
/** Stimulators of a nerve of the limbs stay outside the spine. */
const outsideSpine: ReadonlySet<string> = new Set(["pns-trial", "pns-implant"]);

/** What of a plan decides which rules concern it. */
export type Planned = Pick<Request, "guidance" | "contrast" | "sedation" | "purpose" | "drugs">;

/** The hazards of a planned procedure. */
export const hazardsOf = (
  { id, family }: Treatment,
  { guidance, contrast, sedation, purpose, drugs }: Planned,
  knowledge: Knowledge,
): ReadonlySet<Hazard> => {
  const steroid = drugs.some(({ drug }) => drugsNamed(drug, knowledge.drugs).some((one) => one.steroid));
  const carries: Readonly<Record<Hazard, boolean>> = {
    needle: true,
    steroid,
    "x-ray": guidance === "fluoroscopy" || guidance === "ct",
    contrast,
    sedation: sedation !== "none" && sedation !== "minimal",
    radiofrequency: family === "radiofrequency",
    implant: purpose === "trial" || purpose === "implant",
    neuraxial: neuraxial.has(family) && !outsideSpine.has(id),
  };
  return new Set(hazards.filter((hazard) => carries[hazard]));
};

const concerns = ({ appliesTo }: SafetyRule, carried: ReadonlySet<Hazard>, { purpose }: Planned): boolean =>
  (appliesTo.purposes === undefined || appliesTo.purposes.includes(purpose)) &&
  (appliesTo.hazards === undefined || appliesTo.hazards.some((hazard) => carried.has(hazard)));

/** Of the rules of safety those that concern a plan. */
export const concerning = (
  treatment: Treatment,
  safety: readonly CompiledHazard[],
  plan: Planned,
  knowledge: Knowledge,
): readonly CompiledHazard[] => {
  const carried = hazardsOf(treatment, plan, knowledge);
  return safety.filter(({ knowledge: rule }) => "appliesTo" in rule && concerns(rule, carried, plan));
};

/** What a request is judged by: for the usual plan it was chosen when the knowledge was compiled, for an order it is chosen by the order. */
export const hazardsFor = (
  { treatment, contraindications, safety, usualHazards }: CompiledTreatment,
  request: Request,
  knowledge: Knowledge,
): readonly CompiledHazard[] =>
  request.order === undefined
    ? usualHazards
    : [...contraindications, ...concerning(treatment, safety, request, knowledge)];
