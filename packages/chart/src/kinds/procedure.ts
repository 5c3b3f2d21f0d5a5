import { z } from "zod";
import { targetSchema } from "../anatomy/targets.ts";
import { defineKind, entryIdSchema, idSchema, painSchema, text } from "./define-kind.ts";
import { fewContacts, guidances, leadFields, purposes, sedations, techniqueSchema } from "./order.ts";
import { withoutSide } from "./sided-targets.ts";

export const procedure = defineKind({
  kind: "procedure",
  about: "A procedure that was done. Imported and outside ones may lack all but the procedure and its targets.",
  body: z.strictObject({
    procedure: idSchema,
    purpose: z.enum(purposes).optional(),
    order: entryIdSchema.optional(),
    targets: z.array(targetSchema).max(60),
    operator: text(80).optional(),
    place: z
      .string()
      .regex(/^\d{2}$/, "is no place of service; write two digits such as 11")
      .optional(),
    approach: text(80).optional(),
    guidance: z.enum(guidances).optional(),
    contrast: text(80).optional(),
    drugs: z
      .array(
        z.strictObject({
          drug: text(80),
          doseMg: z.number().positive().optional(),
          volumeMl: z.number().positive().optional(),
          concentration: text(40).optional(),
          lot: text(60).optional(),
        }),
      )
      .max(30)
      .optional(),
    devices: z.array(text(200)).max(30).optional(),
    sedation: z.enum(sedations).optional(),
    opioidGiven: z.boolean().optional(),
    technique: techniqueSchema.optional(),
    ...leadFields,
    fluoroscopySeconds: z.number().min(0).max(36_000).optional(),
    airKermaMGy: z.number().min(0).max(100_000).optional(),
    imagesSaved: z.boolean().optional(),
    timeOut: z.boolean().optional(),
    painBefore: painSchema.optional(),
    painAfter: painSchema.optional(),
    scale: z.enum(["nrs", "vas"]).optional(),
    complications: z.array(idSchema).max(30).optional(),
  }),
  example: {
    procedure: "lumbar-medial-branch-block",
    purpose: "diagnostic",
    targets: [{ structure: "facet-joint", level: "L4-5", side: "both" }],
    operator: "2000000002",
    guidance: "fluoroscopy",
    drugs: [{ drug: "lidocaine", doseMg: 30, volumeMl: 3 }],
    sedation: "none",
    timeOut: true,
    painBefore: 7,
    painAfter: 1,
    complications: [],
  },
  refersTo: (body) => (body.order ? [["order", body.order]] : []),
  check: (body) => [...withoutSide(body.targets), ...fewContacts(body, "contacts")],
});
