import type { Side, Structure, Target } from "@pinpoint/chart";
import type { Locale } from "./catalogue.ts";
import { listText } from "./lists.ts";

const structureNames: Readonly<Record<Structure, readonly [en: string, es: string]>> = {
  "facet-joint": ["facet joint", "articulación facetaria"],
  "medial-branch": ["medial branch", "rama medial"],
  "dorsal-ramus": ["dorsal ramus", "ramo dorsal"],
  "third-occipital-nerve": ["third occipital nerve", "tercer nervio occipital"],
  "atlantoaxial-joint": ["atlantoaxial joint", "articulación atloaxoidea"],
  disc: ["disc", "disco"],
  vertebra: ["vertebra", "vértebra"],
  "basivertebral-nerve": ["basivertebral nerve", "nervio basivertebral"],
  "nerve-root": ["nerve root", "raíz nerviosa"],
  "epidural-space": ["epidural space", "espacio epidural"],
  "spinal-canal": ["spinal canal", "canal espinal"],
  "intrathecal-space": ["intrathecal space", "espacio intratecal"],
  "si-joint": ["sacroiliac joint", "articulación sacroilíaca"],
  "lateral-branch": ["lateral branch", "rama lateral"],
  "sacrococcygeal-joint": ["sacrococcygeal joint", "articulación sacrococcígea"],
  "hip-joint": ["hip joint", "articulación de la cadera"],
  "knee-joint": ["knee joint", "articulación de la rodilla"],
  "genicular-nerve": ["genicular nerves", "nervios geniculares"],
  "shoulder-joint": ["shoulder joint", "articulación del hombro"],
  "suprascapular-nerve": ["suprascapular nerve", "nervio supraescapular"],
  "occipital-nerve": ["occipital nerve", "nervio occipital"],
  "stellate-ganglion": ["stellate ganglion", "ganglio estrellado"],
  "lumbar-sympathetic-chain": ["lumbar sympathetic chain", "cadena simpática lumbar"],
  "celiac-plexus": ["celiac plexus", "plexo celíaco"],
  "superior-hypogastric-plexus": ["superior hypogastric plexus", "plexo hipogástrico superior"],
  "ganglion-impar": ["ganglion impar", "ganglio impar"],
  "intercostal-nerve": ["intercostal nerve", "nervio intercostal"],
  "dorsal-root-ganglion": ["dorsal root ganglion", "ganglio de la raíz dorsal"],
  "spinal-cord": ["spinal cord", "médula espinal"],
  "peripheral-nerve": ["peripheral nerve", "nervio periférico"],
  bursa: ["bursa", "bolsa"],
  muscle: ["muscle", "músculo"],
};

const sideNames: Readonly<Record<Side, readonly [en: string, es: string]>> = {
  left: ["left", "izquierda"],
  right: ["right", "derecha"],
  both: ["both sides", "ambos lados"],
  midline: ["midline", "línea media"],
};

export const structureText = (structure: Structure, locale: Locale): string =>
  structureNames[structure][locale === "en" ? 0 : 1];
export const sideText = (side: Side, locale: Locale): string => sideNames[side][locale === "en" ? 0 : 1];

/** Places as one reads them: "L3 and L4 medial branch, L5 dorsal ramus, both sides". The side is said once when all share it. */
export const targetsText = (targets: readonly Target[], locale: Locale): string => {
  const sides = new Set(targets.map(({ side }) => side));
  const [shared] = sides.size === 1 ? sides : [];
  const groups = new Map<string, string[]>();
  for (const { structure, level, side, name } of targets) {
    const what = name ?? structureText(structure, locale);
    const label = shared === undefined && side !== undefined ? `${what} ${sideText(side, locale)}` : what;
    groups.set(label, [...(groups.get(label) ?? []), ...(level === undefined ? [] : [level])]);
  }
  const said = [...groups.entries()].map(([what, levels]) =>
    levels.length === 0
      ? what
      : locale === "en"
        ? `${listText(levels, locale)} ${what}`
        : `${what} ${listText(levels, locale)}`,
  );
  return [...said, ...(shared === undefined ? [] : [sideText(shared, locale)])].join(", ");
};

/** One place, for a label. */
export const targetText = (target: Target, locale: Locale): string => targetsText([target], locale);
