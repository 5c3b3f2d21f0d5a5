import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

export const urgencies = ["emergency", "same-day", "two-weeks"] as const;
export type Urgency = (typeof urgencies)[number];

const wordsSchema = {
  /** What the clinician does now. */
  says: textSchema.optional(),
  /** What the patient is told: at most a few short sentences. */
  patient: textSchema.optional(),
};

/** A red flag: when it speaks, how urgent it is, what to do now, and what the patient is told. The first level that is met speaks. */
export const alertSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    /** Where what is done differs by the urgency, each level says its own. */
    levels: z.array(z.strictObject({ urgency: z.enum(urgencies), when: conditionSchema, ...wordsSchema })).min(1),
    ...wordsSchema,
    /** Accuracy figures of the source, as a sentence. */
    figures: textSchema.optional(),
    source: idSchema,
    class: classSchema,
    reviewed: reviewSchema.optional(),
  })
  .refine(
    (alert) => alert.levels.every((level) => (level.says ?? alert.says) && (level.patient ?? alert.patient)),
    "has an urgency without words; write says and patient there or for the whole alert",
  )
  .refine(
    ({ levels, says, patient }) =>
      (!says || levels.some((level) => !level.says)) && (!patient || levels.some((level) => !level.patient)),
    "has words that no urgency says; take says and patient of the whole alert out",
  );
export type AlertKnowledge = z.output<typeof alertSchema>;

/** What an alert says at one of its levels: the level's own words, else those of the whole alert. */
export const alertWords = (
  alert: AlertKnowledge | undefined,
  urgency: unknown,
): Pick<AlertKnowledge, "says" | "patient"> => {
  const level = alert?.levels.find((one) => one.urgency === urgency);
  return { says: level?.says ?? alert?.says, patient: level?.patient ?? alert?.patient };
};
