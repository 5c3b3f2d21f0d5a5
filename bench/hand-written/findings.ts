// The findings that move a generator of the low back, each with its place in the index.
import type { BodyOf, Region } from "@pinpoint/chart";

type Modality = BodyOf<"imaging">["modality"];

export interface Known {
  readonly at: number;
  readonly sided: boolean;
  /** 0 to 5, where 5 is normal. */
  readonly graded: boolean;
  /** The studies and regions that would show it; undefined at the bedside. */
  readonly image: { readonly on: readonly Modality[]; readonly regions: readonly Region[] } | undefined;
}

const byId = new Map<string, Known>();
/** What a complete report says absent of when it does not list it. */
export const images: Known[] = [];
let count = 0;

const add = (names: string, known: Omit<Known, "at">): number => {
  const one = { at: count++, ...known };
  for (const name of names.split(" ")) byId.set(name, one);
  if (one.image) images.push(one);
  return one.at;
};
const plain = (names: string) => add(names, { sided: false, graded: false, image: undefined });
const sided = (names: string) => add(names, { sided: true, graded: false, image: undefined });
const graded = (names: string) => add(names, { sided: true, graded: true, image: undefined });
const shown = (names: string, regions: readonly Region[], on: readonly Modality[] = ["mri"], isSided = false) =>
  add(names, { sided: isSided, graded: false, image: { on, regions } });
const slices: readonly Modality[] = ["mri", "ct"];
const slicesAndMyelogram: readonly Modality[] = ["mri", "ct", "myelogram"];
const spine: readonly Region[] = ["lumbar", "thoracic", "neck"];

/** The place of each finding; other names of the same stand behind the first. */
export const place = {
  centralization: plain("centralization centralization-phenomenon"),
  midline: plain("midline-low-back-pain"),
  annularFissure: shown("annular-fissure annular-tear", ["lumbar"]),
  discDegeneration: shown("disc-degeneration degenerative-disc-disease", ["lumbar"]),
  highIntensityZone: shown("high-intensity-zone hiz", ["lumbar"]),
  modic1: shown("modic-1", ["lumbar"]),
  modic2: shown("modic-2", ["lumbar"]),
  spect: shown("facet-spect-uptake spect-uptake", ["lumbar"], ["spect"], true),
  siDistraction: sided("si-distraction"),
  siCompression: sided("si-compression"),
  siThighThrust: sided("si-thigh-thrust si-posterior-shear p4-test"),
  siSacralThrust: sided("si-sacral-thrust"),
  siGaenslen: sided("si-gaenslen gaenslen"),
  siFaber: sided("si-faber faber patrick-test"),
  crossedStraightLegRaise: sided("crossed-straight-leg-raise crossed-slr"),
  dermatomalPain: sided("dermatomal-leg-pain dermatomal-referral"),
  dysesthesia: sided("dysesthesia"),
  nervePalpation: sided("nerve-palpation-pain"),
  sensoryLoss: sided("sensory-loss-dermatome dermatomal-sensory-loss"),
  slump: sided("slump slump-test"),
  straightLegRaise: sided("straight-leg-raise slr lasegue"),
  femoralStretch: sided("femoral-nerve-stretch prone-knee-bend reverse-straight-leg-raise"),
  monofilament: sided("monofilament-loss loss-of-protective-sensation"),
  pinprick: sided("reduced-pinprick-feet"),
  vibration: sided("reduced-vibration-sense"),
  ankleReflex: sided("reduced-ankle-reflex"),
  kneeReflex: sided("reduced-knee-reflex"),
  hamstringReflex: sided("reduced-medial-hamstring-reflex"),
  motorDeficit: graded("motor-deficit"),
  weakDorsiflexion: graded("weak-ankle-dorsiflexion foot-drop"),
  weakPlantarflexion: graded("weak-ankle-plantarflexion"),
  weakGreatToe: graded("weak-great-toe-extension"),
  weakHipAbduction: graded("weak-hip-abduction"),
  weakHipFlexion: graded("weak-hip-flexion"),
  weakKneeExtension: graded("weak-knee-extension"),
  herniation: shown(
    "disc-herniation disc-protrusion disc-extrusion disc-sequestration herniated-disc",
    spine,
    slicesAndMyelogram,
    true,
  ),
  rootCompression: shown("nerve-root-compression nerve-root-impingement", spine, slicesAndMyelogram, true),
  lateralRecess: shown("lateral-recess-stenosis", ["lumbar"], slices, true),
  foraminal: shown("foraminal-stenosis", spine, slices, true),
  bendingForward: plain("better-bending-forward shopping-cart-sign"),
  betterSeated: plain("better-when-seated"),
  bilateralLegPain: plain("bilateral-leg-pain bilateral-buttock-or-leg-pain"),
  claudication: plain("neurogenic-claudication"),
  belowButtocks: plain("pain-below-buttocks"),
  painFreeSeated: plain("pain-free-seated"),
  worseStandingUp: plain("worse-standing-up"),
  romberg: plain("romberg"),
  wideGait: plain("wide-based-gait"),
  percussion: plain("closed-fist-percussion"),
  supineSign: plain("supine-sign"),
  supineBend: plain("supine-forward-bend"),
  deformity: shown("vertebral-deformity-on-plain-film", ["thoracic", "lumbar"], ["xray"]),
  fracture: shown("vertebral-compression-fracture acute-vertebral-fracture", ["thoracic", "lumbar"], slices),
  contusion: plain("spinal-contusion contusion-or-abrasion"),
  recentTrauma: plain("recent-trauma"),
  significantTrauma: plain("significant-trauma severe-trauma"),
  steroids: plain("long-term-steroids prolonged-corticosteroid-use"),
  inflammatoryPain: plain("inflammatory-back-pain"),
  hlaB27: plain("hla-b27"),
  mriSacroiliitis: shown("mri-sacroiliitis", ["sacral"]),
  uveitis: plain("uveitis"),
  enthesitis: plain("heel-enthesitis"),
  arthritis: plain("peripheral-arthritis"),
  familySpondyloarthritis: plain("spondyloarthritis-family-history"),
  nsaidResponse: plain("nsaid-response"),
  raisedCrp: plain("raised-crp-or-esr raised-crp raised-esr"),
  groinPain: sided("groin-pain-on-hip-abduction-or-adduction groin-pain-on-abduction-or-adduction"),
  abductorWeakness: sided("hip-abductor-weakness"),
  reducedAdduction: sided("reduced-hip-adduction"),
  squatPain: sided("squat-posterior-pain"),
  familyOsteoarthritis: plain("family-history-of-osteoarthritis"),
  easedBySitting: sided("hip-pain-eased-by-sitting"),
  hipPainOnStairs: plain("hip-pain-on-stairs"),
  kneeHistory: plain("history-of-knee-osteoarthritis"),
  medialThigh: sided("medial-thigh-pain"),
  trochanterTenderness: sided("trochanter-tenderness"),
  resistedAbduction: sided("painful-resisted-hip-abduction"),
} as const;

export const places = count;
export const knownFinding = (id: string): Known | undefined => byId.get(id);
