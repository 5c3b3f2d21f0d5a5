import type { Requirement } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";

type Words = readonly [en: string, es: string];

/** What has to be there first, by the id of the requirement, as a patient reads it. */
const words: Readonly<Record<string, Words>> = {
  "axial-pattern": [
    "The pain sits in the back itself. It does not run down a leg.",
    "El dolor está en la espalda misma. No baja por la pierna.",
  ],
  "care-six-months": [
    "Care without surgery was tried for six months and was not enough.",
    "Se probó seis meses otra atención sin cirugía, y no bastó.",
  ],
  "modic-change": [
    "An MRI shows certain changes in the bone next to a disc.",
    "La resonancia muestra ciertos cambios en el hueso junto a un disco.",
  ],
  "no-nerve-root-pain": [
    "No pressed nerve or cord is left untreated.",
    "No queda sin tratar un nervio o una médula apretados.",
  ],
  "radicular-or-claudication": [
    "The pain runs down a leg, or the legs hurt on walking. For pain in the back alone it is not meant.",
    "El dolor baja por la pierna, o las piernas duelen al andar. No es para el dolor solo de espalda.",
  ],
  "care-failed": [
    "Other care without a needle or a cut was tried and was not enough.",
    "Se probó otra atención, sin aguja ni corte, y no bastó.",
  ],
  "radicular-pain": [
    "The pain runs into an arm. For pain in the neck alone it is not meant.",
    "El dolor baja por el brazo. No es para el dolor solo de cuello.",
  ],
  "cross-section-imaging": [
    "A scan of the neck comes before the needle.",
    "Antes de la aguja se hace una imagen del cuello.",
  ],
  "pain-pattern": [
    "The pain sits in the neck, or is a headache that comes from it.",
    "El dolor está en el cuello, o es un dolor de cabeza que viene de ahí.",
  ],
  "three-months": ["The pain has lasted for three months.", "El dolor dura ya tres meses."],
  "trial-response": [
    "The test went well: half of the pain, or half of the pain pills, was gone.",
    "La prueba fue bien: se fue la mitad del dolor, o de las pastillas.",
  ],
  "pain-in-the-leg": ["The pain is in a leg or a foot.", "El dolor está en una pierna o un pie."],
  "six-months": [
    "The pain has lasted for six months in spite of care.",
    "El dolor dura ya seis meses pese a la atención.",
  ],
  "psychological-therapy": [
    "Talks with someone trained in pain were tried, or cannot be had.",
    "Se probaron sesiones con alguien formado en dolor, o no son posibles.",
  ],
  "psychological-evaluation": [
    "A talk about mood, hopes and worries with a trained person.",
    "Una charla sobre ánimo, esperanzas y temores con una persona formada.",
  ],
  "multidisciplinary-evaluation": [
    "A team of more than one field has looked at you.",
    "Le ha visto un equipo de más de una especialidad.",
  ],
  "physical-evaluation": ["A full exam of your body.", "Un examen completo de su cuerpo."],
  "tender-coccyx": ["The tailbone hurts when it is pressed.", "El coxis duele al apretarlo."],
  "pain-at-the-chest-wall": [
    "The pain is in the wall of the chest or high belly.",
    "El dolor está en la pared del pecho o en lo alto del vientre.",
  ],
  claudication: ["The legs hurt when you walk or stand.", "Las piernas duelen al andar o estar de pie."],
  "better-bent-forward": ["It eases when you bend forward or sit.", "Se alivia al doblarse hacia delante o sentarse."],
  "less-invasive-first": [
    "Something less deep comes first: pulses were tried and failed, or cannot be used.",
    "Antes va algo menos profundo: se probaron pulsos y no sirvieron, o no se pueden usar.",
  ],
  "six-weeks": [
    "The leg pain has lasted for six weeks, unless a leg gets weaker or the bladder fails.",
    "El dolor de pierna dura ya seis semanas, salvo que la pierna pierda fuerza o falle la vejiga.",
  ],
  "thick-ligament": [
    "A scan shows that thick tissue takes up the room.",
    "La imagen muestra que un tejido grueso quita el sitio.",
  ],
  "tender-nerve-or-attacks": [
    "The nerve hurts when pressed, or the pain comes in shots along it.",
    "El nervio duele al apretarlo, o el dolor llega como descargas.",
  ],
  "relief-after-block": [
    "A numbing shot at that nerve took half of the pain or more.",
    "Una inyección que adormece ese nervio quitó la mitad del dolor o más.",
  ],
  "gluteal-examination": [
    "A stretch or a push of the leg brings the pain on.",
    "Estirar o empujar la pierna provoca el dolor.",
  ],
  "nerve-pain-of-one-nerve": [
    "The pain comes from one nerve, with signs of it, or from a joint of the back that was tested.",
    "El dolor viene de un nervio, con signos de ello, o de una articulación de la espalda ya probada.",
  ],
  "pudendal-territory": ["The pain is in the area you sit on.", "El dolor está en la zona sobre la que se sienta."],
  "pain-of-five": ["The pain is 5 or more on a scale of 0 to 10.", "El dolor es de 5 o más en una escala de 0 a 10."],
  "pain-in-the-arm": [
    "The pain is in an arm, a hand or a shoulder.",
    "El dolor está en un brazo, una mano o un hombro.",
  ],
  "trigger-point-found": [
    "A tight, sore spot was found in a muscle.",
    "Se halló un punto tenso y doloroso en un músculo.",
  ],
  "not-widespread": [
    "The pain is in one place, not all over the body.",
    "El dolor está en un sitio, no en todo el cuerpo.",
  ],
  "cyst-recorded": ["A scan shows a cyst of that joint.", "La imagen muestra un quiste de esa articulación."],
};

/** The words for it; undefined where none are written. */
export const requirementWords = ({ id }: Pick<Requirement, "id">, locale: Locale): string | undefined =>
  words[id]?.[locale === "es" ? 1 : 0];
