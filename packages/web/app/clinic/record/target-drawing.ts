import type { SpineMark } from "../../drawings/spine-drawing.tsx";

type Structure = SpineMark["target"]["structure"];
const drawn: readonly Structure[] = [
  "facet-joint",
  "medial-branch",
  "dorsal-ramus",
  "si-joint",
  "third-occipital-nerve",
  "nerve-root",
  "epidural-space",
  "disc",
  "vertebra",
  "basivertebral-nerve",
  "spinal-canal",
];

const partsOf = (name: string) => {
  const [what = "", level = "", side = ""] = name.split("|");
  return { structure: drawn.find((one) => one === what), level, side };
};

/** True when the places lie on the spine, so that a picture of them says something. */
export const isDrawn = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => partsOf(name).structure !== undefined);

/** The picked places as marks. */
export const marksOfNames = (picked: readonly string[]): readonly SpineMark[] =>
  picked.flatMap((name): readonly SpineMark[] => {
    const { structure, level, side } = partsOf(name);
    if (!structure) return [];
    return [
      {
        target: {
          structure,
          ...((side === "left" || side === "right") && { side }),
          ...(level !== "" && { level }),
        },
        tone: "relief",
      },
    ];
  });

/** The part of the spine most of the places belong to. */
export const viewOf = (names: readonly string[]): "cervical" | "thoracic" | "lumbar" | "pelvis" => {
  const [what, first = ""] = (names[0] ?? "").split("|");
  const last = (names.at(-1) ?? "").split("|")[1] ?? "";
  if (what === "si-joint") return "pelvis";
  if (what === "third-occipital-nerve" || first.startsWith("C")) return "cervical";
  return first.startsWith("T") && !/^[LS]/.test(last) ? "thoracic" : "lumbar";
};
