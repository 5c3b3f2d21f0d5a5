import { z } from "zod";
import { allWordsOf } from "./codes.ts";
import { dosageSchema, readDosage } from "./dosage.ts";
import { conceptSchema, quantitySchema, referenceSchema } from "./elements.ts";
import { drugFields, noDrug, readDrug } from "./medication.ts";
import { entry, mapping, shortened, unread } from "./reading.ts";
import { dateWithin, momentOf } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  intent: z.string().optional(),
  doNotPerform: z.boolean().optional(),
  ...drugFields,
  authoredOn: z.string().optional(),
  requester: referenceSchema.optional(),
  reasonCode: z.array(conceptSchema).optional(),
  dosageInstruction: z.array(dosageSchema).optional(),
  dispenseRequest: z
    .object({ quantity: quantitySchema.optional(), expectedSupplyDuration: quantitySchema.optional() })
    .optional(),
});
type Request = z.output<typeof schema>;

const orders = ["order", "original-order", "reflex-order", "filler-order", "instance-order"];

const reasons: ReadonlyMap<string, string> = new Map([
  ["entered-in-error", "It was entered in error."],
  ["cancelled", "It was cancelled before the drug was taken."],
  ["draft", "It is a draft and no prescription yet."],
  ["on-hold", "It is on hold, and whether the drug is taken is not known."],
]);

const doubt = ({ status, intent, doNotPerform }: Request): string | undefined => {
  if (doNotPerform === true) return "It says that the drug is not to be taken.";
  const reason = reasons.get(status ?? "");
  if (reason !== undefined) return reason;
  if (status !== "active" && status !== "completed" && status !== "stopped")
    return "Its status does not tell whether the drug is taken; write active, completed or stopped.";
  return intent !== undefined && !orders.includes(intent)
    ? "It is a proposal or a plan and no prescription."
    : undefined;
};

const daysOf = (supply: z.output<typeof quantitySchema> | undefined): number | undefined => {
  const unit = supply?.code ?? supply?.unit;
  if (supply?.value === undefined || supply.comparator !== undefined) return undefined;
  if (unit === "d" || unit === "days" || unit === "day") return supply.value;
  return unit === "wk" ? supply.value * 7 : undefined;
};

/** MedicationRequest → `medication`; each request stands by itself, also when the drug is the same. */
export const medicationRequest = mapping(schema, (request, context, source) => {
  const why = doubt(request);
  if (why !== undefined) return unread(why);
  const drug = readDrug(request, source, context);
  if (!drug) return unread(noDrug);
  const dosage = readDosage(request.dosageInstruction ?? []);
  if (request.status !== "active" && dosage.to === undefined)
    return unread(
      "It is over and no date says since when, so the drug would seem to be taken still; add the last day.",
    );
  const moment = momentOf(request.authoredOn);
  if ("why" in moment) return unread(moment.why);
  const reason = allWordsOf(request.reasonCode?.[0]);
  const prescriber = request.requester?.display;
  return entry(
    "medication",
    moment.at,
    {
      ...drug,
      ...dosage.body,
      from: dateWithin(request.authoredOn),
      to: dateWithin(dosage.to),
      quantity: request.dispenseRequest?.quantity?.value,
      daysSupply: daysOf(request.dispenseRequest?.expectedSupplyDuration),
      indication: reason === "" ? undefined : shortened(reason, 200),
      prescriber: prescriber === undefined || prescriber === "" ? undefined : shortened(prescriber, 200),
    },
    ...dosage.leftOut,
  );
});
