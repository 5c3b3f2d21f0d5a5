import { z } from "zod";
import { allWordsOf } from "./codes.ts";
import { dosageSchema, readDosage } from "./dosage.ts";
import { conceptSchema, periodSchema } from "./elements.ts";
import { drugFields, noDrug, readDrug } from "./medication.ts";
import { entry, mapping, shortened, unread } from "./reading.ts";
import { dateWithin, momentSince } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  ...drugFields,
  effectiveDateTime: z.string().optional(),
  effectivePeriod: periodSchema.optional(),
  dateAsserted: z.string().optional(),
  reasonCode: z.array(conceptSchema).optional(),
  dosage: z.array(dosageSchema).optional(),
});

const reasons: ReadonlyMap<string, string> = new Map([
  ["entered-in-error", "It was entered in error."],
  ["not-taken", "It says that the drug is not taken."],
  ["intended", "It is an intention; whether the drug is taken is not known."],
  ["on-hold", "It is on hold, and whether the drug is taken is not known."],
]);

/** MedicationStatement → `medication`: what the patient is said to take or to have taken. */
export const medicationStatement = mapping(schema, (statement, context, source) => {
  const { status = "" } = statement;
  const reason = reasons.get(status);
  if (reason !== undefined) return unread(reason);
  if (!["active", "completed", "stopped"].includes(status))
    return unread("Its status does not tell whether the drug is taken; write active, completed or stopped.");
  const drug = readDrug(statement, source, context);
  if (!drug) return unread(noDrug);
  const dosage = readDosage(statement.dosage ?? []);
  const from = statement.effectivePeriod?.start ?? statement.effectiveDateTime;
  const to = statement.effectivePeriod?.end ?? dosage.to;
  if (status !== "active" && to === undefined)
    return unread(
      "It is over and no date says since when, so the drug would seem to be taken still; add the last day.",
    );
  const moment = momentSince(context.today, from, statement.dateAsserted);
  if ("why" in moment) return unread(moment.why);
  const indication = allWordsOf(statement.reasonCode?.[0]);
  return entry(
    "medication",
    moment.at,
    {
      ...drug,
      ...dosage.body,
      from: dateWithin(from),
      to: dateWithin(to),
      indication: indication === "" ? undefined : shortened(indication, 200),
    },
    ...dosage.leftOut,
  );
});
