import { exitingRootOfSegment, type Side, type Structure, type Target } from "@pinpoint/chart";
import { levelsOf, sideOf } from "./body-site.ts";
import { allWordsOf, codesIn, lookUp, systems } from "./codes.ts";
import type { Concept } from "./elements.ts";
import { type Family, familyInWords, procedureByCpt, type Spine } from "./procedure-codes.ts";
import type { Context } from "./reading.ts";

/** An interventional procedure as a resource names it. */
export interface Intervention {
  readonly procedure: string;
  readonly targets: readonly Target[];
  /** Sentences for what could not be told. */
  readonly missing: readonly string[];
}

/** The procedures of the medicine that a bundle may name; with the knowledge at hand, the knowledge decides. */
const usual: ReadonlySet<string> = new Set([
  "lumbar-medial-branch-block",
  "cervical-medial-branch-block",
  "third-occipital-nerve-block",
  "lumbar-rfa",
  "cervical-rfa",
  "third-occipital-rfa",
  "lumbar-transforaminal-esi",
  "lumbar-interlaminar-esi",
  "caudal-esi",
  "cervical-interlaminar-esi",
  "si-joint-injection",
  "si-lateral-branch-rfa",
  "genicular-rfa",
  "bvn-ablation",
  "lumbar-sympathetic-block",
  "stellate-ganglion-block",
  "occipital-nerve-block",
  "scs-trial",
  "scs-implant",
  "mild",
]);

const isKnown = (procedure: string, { knowledge }: Context): boolean =>
  knowledge ? knowledge.procedures.has(procedure) : usual.has(procedure);

/** The part of the spine: by the levels named, else by the words, else by a code that covers only one. */
const spineIn = (words: string, levels: readonly string[], spine: Spine | undefined): string | undefined => {
  const letters = new Set(levels.map((level) => level[0]));
  const byLevel = letters.has("C")
    ? "cervical"
    : letters.has("T")
      ? "thoracic"
      : letters.size > 0
        ? "lumbar"
        : undefined;
  if (byLevel !== undefined) return byLevel;
  if (spine === "lumbar-sacral") return "lumbar";
  const named = ["cervical", "thoracic", "lumbar"].filter((part) => new RegExp(`\\b${part}\\b`, "i").test(words));
  return named.length === 1 ? named[0] : undefined;
};

const atFacets = (words: string, part: string | undefined, what: "block" | "rfa"): string | undefined => {
  if (/third occipital/i.test(words)) return what === "block" ? "third-occipital-nerve-block" : "third-occipital-rfa";
  return part && (what === "block" ? `${part}-medial-branch-block` : `${part}-rfa`);
};

/** One code places the lead of a trial and of an implant, and its own words say "implantation" of both. */
const stimulator = (words: string): string | undefined => {
  const [trial, permanent] = [/\btrial\b/i.test(words), /\bpermanent\b/i.test(words)];
  if (trial === permanent) return undefined;
  return trial ? "scs-trial" : "scs-implant";
};

const procedureOf = (family: Family, words: string, part: string | undefined): string | undefined => {
  switch (family) {
    case "facet-block":
      return atFacets(words, part, "block");
    case "facet-rfa":
      return atFacets(words, part, "rfa");
    case "interlaminar":
      return /\bcaudal\b/i.test(words) && !/interlaminar/i.test(words)
        ? "caudal-esi"
        : part && `${part}-interlaminar-esi`;
    case "transforaminal":
      return part && `${part}-transforaminal-esi`;
    case "stimulator-lead":
      return stimulator(words);
    default:
      return fixed[family];
  }
};

const fixed = {
  "si-injection": "si-joint-injection",
  "si-rfa": "si-lateral-branch-rfa",
  "stimulator-generator": "scs-implant",
  "genicular-rfa": "genicular-rfa",
  "bvn-ablation": "bvn-ablation",
  "occipital-block": "occipital-nerve-block",
  "stellate-block": "stellate-ganglion-block",
  "lumbar-sympathetic-block": "lumbar-sympathetic-block",
  mild: "mild",
} as const;

/** The structure a family aims at that has no level of its own but a side. */
const sided: Partial<Record<Family, Structure>> = {
  "si-injection": "si-joint",
  "si-rfa": "si-joint",
  "genicular-rfa": "genicular-nerve",
  "occipital-block": "occipital-nerve",
  "stellate-block": "stellate-ganglion",
  "lumbar-sympathetic-block": "lumbar-sympathetic-chain",
};

const at = (structure: Structure, levels: readonly string[], side: Side | undefined): readonly Target[] =>
  levels.map((level) => ({ structure, level, ...(side === undefined ? {} : { side }) }));

const noSide = "Neither its body site nor its words tell the side, so it stands without targets.";
const noLevel = "Neither its body site nor its words tell the level, so it stands without targets.";

/** Joints where joints are named; nerves where the words speak of branches: the fifth lumbar one is a dorsal ramus. */
const facetTargets = (words: string, side: Side): readonly Target[] => {
  const { segments, singles } = levelsOf(words);
  if (segments.length > 0) return at("facet-joint", segments, side);
  return singles.flatMap((level) => at(level === "L5" ? "dorsal-ramus" : "medial-branch", [level], side));
};

/** A foramen is named by its segment; the needle goes to the root that leaves there. */
const rootTargets = (words: string, side: Side): readonly Target[] => {
  const { segments, singles } = levelsOf(words);
  const roots = segments.flatMap((segment) => exitingRootOfSegment(segment) ?? []);
  return at("nerve-root", segments.length > 0 ? roots : singles, side);
};

const orMissing = (targets: readonly Target[]): Pick<Intervention, "targets" | "missing"> =>
  targets.length > 0 ? { targets, missing: [] } : { targets, missing: [noLevel] };

const targetsOf = (
  family: Family,
  procedure: string,
  words: string,
  side: Side | undefined,
): Pick<Intervention, "targets" | "missing"> => {
  const { segments, singles } = levelsOf(words);
  if (family === "interlaminar")
    return procedure === "caudal-esi"
      ? { targets: [{ structure: "epidural-space" }], missing: [] }
      : orMissing(at("epidural-space", segments.length > 0 ? segments : singles, undefined));
  if (family === "bvn-ablation") return orMissing(at("basivertebral-nerve", singles, undefined));
  if (family === "mild") return orMissing(at("spinal-canal", segments, undefined));
  if (family === "stimulator-lead" || family === "stimulator-generator")
    return { targets: [{ structure: "spinal-cord" }], missing: [] };
  if (side === undefined || side === "midline") return { targets: [], missing: [noSide] };
  if (procedure.startsWith("third-occipital"))
    return { targets: [{ structure: "third-occipital-nerve", side }], missing: [] };
  const structure = sided[family];
  if (structure) return { targets: [{ structure, side }], missing: [] };
  return orMissing(family === "transforaminal" ? rootTargets(words, side) : facetTargets(words, side));
};

const whyNot = (family: Family): string =>
  family === "stimulator-lead"
    ? "Its code is that of a trial and of an implant, and its words do not tell which."
    : "Its code or words cover more than one part of the spine; add the region or the level.";

/** The interventional procedure a resource names, a sentence why it cannot be told, or undefined when it names none. */
export const readIntervention = (
  code: Concept | undefined,
  bodySites: readonly Concept[],
  context: Context,
): Intervention | string | undefined => {
  const known = lookUp(procedureByCpt, codesIn(code, systems.cpt, systems.hcpcs));
  const words = allWordsOf(code, ...bodySites);
  const family = known?.family ?? familyInWords(words);
  if (family === undefined) return undefined;
  if (family === "facet-block" && /intra-?articular/i.test(words) && !/medial branch/i.test(words))
    return "It is an injection into a facet joint and not a block of its nerves; no procedure stands for it here.";
  const { segments, singles } = levelsOf(words);
  const procedure = procedureOf(family, words, spineIn(words, [...segments, ...singles], known?.spine));
  if (procedure === undefined) return whyNot(family);
  if (!isKnown(procedure, context)) return `No procedure of the knowledge stands for it (${procedure}).`;
  const side = sideOf(words, ...bodySites);
  const { targets, missing } = targetsOf(family, procedure, words, side);
  const caudal = family === "interlaminar" && known?.spine === "lumbar-sacral" && !/interlaminar|caudal/i.test(words);
  return {
    procedure,
    targets,
    missing: caudal
      ? [...missing, "Its code is that of a caudal injection as well; it was read as interlaminar."]
      : missing,
  };
};
