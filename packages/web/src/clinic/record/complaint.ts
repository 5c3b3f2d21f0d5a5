import type { BodyOf } from "@pinpoint/chart";
import { drafts, type Reading, type ReadingForm } from "./reading.ts";
import { all, type FormValues, idsTyped, idTyped, one, typedOnly } from "./typed.ts";

/** What makes pain worse or better, in the words the reasoning knows; more can be typed. */
export const burdens = [
  "standing",
  "prolonged-standing",
  "walking",
  "sitting",
  "prolonged-sitting",
  "sit-to-stand",
  "extension",
  "flexion",
  "lying",
  "stairs",
  "cough",
  "neck-extension",
  "neck-rotation",
] as const;
/** Where pain can spread to, beside the regions themselves. */
export const spreads = [
  "head",
  "occiput",
  "neck",
  "shoulder",
  "arm",
  "hand",
  "thoracic",
  "hip",
  "thigh",
  "knee",
  "leg",
  "calf",
  "foot",
] as const;
export const qualities = ["aching", "burning", "shooting", "stabbing", "numb", "tingling"] as const;

const lists = ["quality", "worseWith", "betterWith", "radiatesTo"] as const;

const idsOf = (values: FormValues, name: string): readonly string[] | undefined => {
  const ids = [...new Set([...all(values, name), ...idsTyped(one(values, `${name}Other`))])];
  return ids.length > 0 ? ids : undefined;
};

/** Where it hurts, how, and since when. */
export const readComplaint = ({ values }: ReadingForm): Reading =>
  drafts({
    kind: "complaint",
    body: {
      // These four have to be there: left empty, the chart's own sentence names them.
      region: one(values, "region") || undefined,
      side: one(values, "side") || undefined,
      pattern: one(values, "pattern") || undefined,
      onset: one(values, "onset") || undefined,
      ...typedOnly({
        mechanism: idTyped(one(values, "mechanism")),
        quality: idsOf(values, "quality"),
        worseWith: idsOf(values, "worseWith"),
        betterWith: idsOf(values, "betterWith"),
        radiatesTo: idsOf(values, "radiatesTo"),
      }),
    },
    fields: [
      ["region", "region"],
      ["side", "side"],
      ["pattern", "pattern"],
      ["onset", "onset"],
      ["mechanism", "mechanism"],
      ...lists.map((name) => [name, `${name}Other`] as const),
    ],
  });

const known: Readonly<Record<(typeof lists)[number], readonly string[]>> = {
  quality: qualities,
  worseWith: burdens,
  betterWith: burdens,
  radiatesTo: spreads,
};

/** A complaint back in the fields of its form. */
export const complaintValues = (body: BodyOf<"complaint">): FormValues => ({
  region: [body.region],
  side: [body.side],
  pattern: [body.pattern],
  onset: [body.onset],
  mechanism: [(body.mechanism ?? "").replaceAll("-", " ")],
  ...Object.fromEntries(
    lists.flatMap((name) => {
      const ids = body[name] ?? [];
      const others = ids.filter((id) => !known[name].includes(id)).map((id) => id.replaceAll("-", " "));
      return [
        [name, ids.filter((id) => known[name].includes(id))],
        [`${name}Other`, [others.join(", ")]],
      ];
    }),
  ),
});
