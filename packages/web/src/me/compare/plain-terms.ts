/** Outcomes and comparators of published results in a patient's words, told by how the knowledge names them. */
import type { Text } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";

type Term = readonly [is: RegExp, en: string, es: string];

/** An outcome somebody had. `helps`: false where having it is no gain, so that it is never drawn as one. */
export interface PlainOutcome {
  readonly says: string;
  readonly helps: boolean;
}

const noGain: readonly Term[] = [
  [/still taking opioids/i, "still took strong pain pills", "seguían con pastillas fuertes para el dolor"],
  [/taken out/i, "had the device taken out", "se hicieron retirar el aparato"],
  [/stopped the therapy/i, "stopped the treatment", "dejaron el tratamiento"],
  [/^passed the trial/i, "did well in the test time", "fueron bien en el tiempo de prueba"],
  [/ablation that followed/i, "did well after the next step", "fueron bien tras el paso siguiente"],
  [/regained by a repeat/i, "felt better once more after a repeat", "mejoraron otra vez al repetirlo"],
];

const gains: readonly Term[] = [
  [/30 percent less|30 % or more/i, "had about a third less pain", "tuvieron cerca de un tercio menos de dolor"],
  [/80 percent|80 %/i, "had nearly all of the pain gone", "perdieron casi todo el dolor"],
  [/more than 70 percent/i, "had most of the pain gone", "perdieron la mayor parte del dolor"],
  [
    /half .*satisfied/i,
    "had half of the pain gone and could do more",
    "perdieron la mitad del dolor y podían hacer más",
  ],
  [
    /half .*function/i,
    "had half of the pain gone and could do more",
    "perdieron la mitad del dolor y podían hacer más",
  ],
  [
    /half .*worse/i,
    "had half or more of the pain gone and no new harm",
    "perdieron la mitad o más del dolor, sin daño nuevo",
  ],
  [/half .*leg pain/i, "had half or more of the leg pain gone", "perdieron la mitad o más del dolor de pierna"],
  [/half .*arm pain/i, "had half or more of the arm pain gone", "perdieron la mitad o más del dolor de brazo"],
  [/half .*back pain/i, "had half or more of the back pain gone", "perdieron la mitad o más del dolor de espalda"],
  [/half .*pain/i, "had half or more of the pain gone", "perdieron la mitad o más del dolor"],
  [/complete relief of headache/i, "had no more headache", "ya no tenían dolor de cabeza"],
  [/complete relief/i, "had no more pain", "ya no tenían dolor"],
  [/free of pain/i, "had no more pain", "ya no tenían dolor"],
  [/oswestry points/i, "could do more in daily life", "podían hacer más en la vida diaria"],
  [/1\.5 cm less/i, "had somewhat less pain", "tuvieron algo menos de dolor"],
  [/pain mild/i, "had only mild pain left", "solo les quedaba un dolor leve"],
  [/opioid users .*stopped/i, "could stop their strong pain pills", "pudieron dejar las pastillas fuertes"],
  [/much improved/i, "felt much better", "se sentían mucho mejor"],
  [/judged effective/i, "said that it helped", "dijeron que les ayudó"],
  [/satisfied/i, "were content with it", "estaban contentos con el resultado"],
  [/do it again/i, "would do it again", "lo harían otra vez"],
  [/better sensation/i, "could feel their skin better", "sentían mejor la piel"],
  [/success in disability/i, "could do more in daily life", "podían hacer más en la vida diaria"],
  [/pain success/i, "had less pain", "tuvieron menos dolor"],
  [/overall pain gone/i, "had half or more of the pain gone", "perdieron la mitad o más del dolor"],
  [/responder|success/i, "did well, as that study counted it", "fueron bien, según contó ese estudio"],
];

const comparators: readonly Term[] = [
  [/placebo stimulation/i, "pulses too weak to work", "pulsos demasiado débiles"],
  [/^sham with the same/i, "the same shots without the heat", "las mismas inyecciones sin calor"],
  [/saline into/i, "salt water shots in a muscle", "agua con sal en un músculo"],
  [/saline/i, "a shot of salt water", "una inyección de agua con sal"],
  [/^no exercise/i, "no exercise", "nada de ejercicio"],
  [/exercise alone/i, "exercise alone", "ejercicio solo"],
  [/placebo|sham/i, "a dummy treatment", "un tratamiento simulado"],
  [/same block with local/i, "the same shot without the added drug", "la misma inyección sin el fármaco añadido"],
  [/botulinum toxin a/i, "the same shot with a like drug", "la misma inyección con un fármaco parecido"],
  [/local anesthetic with steroid/i, "a shot of steroid", "una inyección de esteroide"],
  [/lidocaine alone|local anesthetic/i, "a numbing shot with no steroid", "una inyección que adormece, sin esteroide"],
  [/steroid into the muscle/i, "a steroid shot in a muscle", "un esteroide en un músculo"],
  [/steroid/i, "a steroid shot in the joint", "un esteroide en la articulación"],
  [/without surgery/i, "care without surgery", "atención sin cirugía"],
  [/medical management|conservative care|standard care/i, "other care", "otra atención"],
  [/physical therapy/i, "physical therapy", "fisioterapia"],
  [/90 trials/i, "other care in 90 studies", "otra atención en 90 estudios"],
  [/no opioids/i, "other pain medicines", "otras medicinas para el dolor"],
  [/another operation/i, "one more surgery", "otra cirugía"],
  [/conventional stimulation/i, "an older kind of pulse", "un tipo de pulso más antiguo"],
  [/open loop/i, "the same device that does not adjust", "el mismo aparato sin ajuste propio"],
  [/spinal cord stimulation/i, "a device for the whole spine", "un aparato para toda la columna"],
  [/cooled (genicular )?radiofrequency/i, "heat with a cooled tip", "calor con punta enfriada"],
  [/lateral branch/i, "heat on the nerves", "calor en los nervios"],
  [/small probe/i, "a small heat tip", "una punta de calor pequeña"],
  [/older spacer/i, "an older spacer", "un separador más antiguo"],
  [/without a block first/i, "no test shot first", "sin inyección de prueba antes"],
];

const found = (terms: readonly Term[], text: Text, locale: Locale): string | undefined => {
  const term = terms.find(([is]) => is.test(text.en));
  return term?.[locale === "en" ? 1 : 2];
};

/** What people had, after "About 540 of 1000 people …". */
export const plainOutcome = (outcome: Text, locale: Locale): PlainOutcome | undefined => {
  const plain = found(noGain, outcome, locale);
  if (plain !== undefined) return { says: plain, helps: false };
  const gain = found(gains, outcome, locale);
  return gain === undefined ? undefined : { says: gain, helps: true };
};

/** What it was compared with, after "than with …". */
export const plainComparator = (comparator: Text, locale: Locale): string | undefined =>
  found(comparators, comparator, locale);

const measured: readonly Term[] = [
  [/migraine days/i, "days with migraine in a month", "días con migraña al mes"],
  [/interference/i, "how much pain got in the way", "cuánto estorbaba el dolor"],
  [/disabil|oswestry|roland/i, "trouble with daily tasks", "dificultad en tareas diarias"],
  [/physical function/i, "how well the body worked", "qué tan bien funcionaba el cuerpo"],
  [/leg pain/i, "leg pain", "dolor de pierna"],
  [/back pain/i, "back pain", "dolor de espalda"],
  [/^pain|change of pain/i, "pain", "dolor"],
  [/function/i, "how well people could move", "qué tan bien se movían"],
  [/pain/i, "pain", "dolor"],
];

/** What a scale measures. */
export const plainMeasure = (outcome: Text, locale: Locale): string | undefined => found(measured, outcome, locale);
