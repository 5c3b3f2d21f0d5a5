import type { Treatment } from "@pinpoint/knowledge";
import { defineMessages } from "../../../app/language/messages.ts";

/** What a treatment is, in two or three short sentences, by the family it belongs to; and how it is done. */
export const careMessages = defineMessages({
  en: {
    "diagnostic-block":
      "This is a test. A numbing drug is put next to a nerve. If the pain goes for some hours, that nerve may carry it.",
    radiofrequency:
      "A needle is put next to a nerve. Heat or short pulses from its tip quiet the nerve. The pain can come back in time.",
    epidural: "A drug that calms swelling is put near the nerves of the spine with a needle.",
    "joint-injection": "A drug is put into a joint with a needle.",
    "nerve-block": "A numbing drug is put next to a nerve with a needle.",
    "sympathetic-block": "A numbing drug is put next to nerves that steer blood flow and can keep pain going.",
    "soft-tissue-injection": "A drug is put into a muscle or soft part with a needle.",
    stimulation:
      "A thin wire sends mild pulses to a nerve or to the spine. They are meant to cover the pain. A test comes before it stays in.",
    intrathecal: "A drug is given right into the fluid around the spine. A test comes first.",
    vertebral: "Bone cement is put into a broken bone of the spine through a needle.",
    decompression: "More room is made for nerves that are pressed.",
    fusion: "Two or more bones are joined so that they no longer move on each other.",
    replacement: "The worn joint is taken out and a new one is put in.",
    exercise: "You train step by step, with a therapist or at home. No needle and no cut.",
    psychological:
      "You learn ways to deal with pain, sleep and worry. No needle and no cut. It does not mean that the pain is in your head.",
    physical: "You are treated with the hands, with heat or with fine needles. No drug is given.",
    medicine: "You take a drug, most often each day. It works only while you take it.",
    waiting: "Nothing is done now. You and your team set a date to look again. You can choose to be treated later.",
    minutes: (span: string) => `It takes ${span} minutes.`,
    awake: "The spot is made numb first. You stay awake.",
    relaxed: "The spot is made numb first. You may get a drug to help you relax.",
    sleepy: "The spot is made numb first. You get a drug that makes you sleepy.",
    maySleep: "You get a drug that makes you sleepy, or you sleep all the way through.",
    asleep: "You sleep all the way through.",
    watched: (span: string) => `You are watched for ${span} minutes after it.`,
    rest: (span: string) => `Plan to take it easy for ${span}.`,
    restMost: (span: string) => `Plan no more than ${span} of rest.`,
    onset: (span: string) => `When it starts to work: ${span}.`,
    usual: "This is how it is mostly done. It does not come from a study.",
    askOften: "Ask how often you would do it, and for how long.",
    nothingDone: "Nothing has to be done. You can change your mind at any time.",
  },
  es: {
    "diagnostic-block":
      "Es una prueba. Se pone un anestésico junto a un nervio. Si el dolor se va unas horas, ese nervio puede llevarlo.",
    radiofrequency:
      "Se pone una aguja junto a un nervio. El calor o unos pulsos cortos de su punta lo calman. El dolor puede volver con el tiempo.",
    epidural: "Con una aguja se pone cerca de los nervios de la columna un fármaco que baja la inflamación.",
    "joint-injection": "Con una aguja se pone un fármaco en una articulación.",
    "nerve-block": "Con una aguja se pone un anestésico junto a un nervio.",
    "sympathetic-block":
      "Se pone un anestésico junto a nervios que dirigen el paso de la sangre y pueden mantener el dolor.",
    "soft-tissue-injection": "Con una aguja se pone un fármaco en un músculo o en una parte blanda.",
    stimulation:
      "Un cable fino manda pulsos suaves a un nervio o a la columna. Deben tapar el dolor. Antes de dejarlo se hace una prueba.",
    intrathecal: "Se da un fármaco directo en el líquido que rodea la columna. Antes se hace una prueba.",
    vertebral: "Por una aguja se pone cemento en un hueso roto de la columna.",
    decompression: "Se hace más sitio a nervios que están apretados.",
    fusion: "Se unen dos o más huesos para que ya no se muevan entre sí.",
    replacement: "Se quita la articulación gastada y se pone una nueva.",
    exercise: "Usted se entrena paso a paso, con un terapeuta o en casa. Sin aguja y sin corte.",
    psychological:
      "Aprende modos de llevar el dolor, el sueño y las preocupaciones. Sin aguja y sin corte. No quiere decir que el dolor sea imaginado.",
    physical: "Le tratan con las manos, con calor o con agujas finas. No se da ningún fármaco.",
    medicine: "Toma un fármaco, casi siempre cada día. Solo funciona mientras lo toma.",
    waiting:
      "Ahora no se hace nada. Usted y su equipo ponen una fecha para mirar otra vez. Puede elegir un tratamiento más tarde.",
    minutes: (span: string) => `Dura ${span} minutos.`,
    awake: "Primero se adormece la zona. Usted está despierto.",
    relaxed: "Primero se adormece la zona. Puede recibir un fármaco para relajarse.",
    sleepy: "Primero se adormece la zona. Recibe un fármaco que da sueño.",
    maySleep: "Recibe un fármaco que da sueño, o duerme todo el tiempo.",
    asleep: "Duerme todo el tiempo.",
    watched: (span: string) => `Después le observan ${span} minutos.`,
    rest: (span: string) => `Cuente con tomarlo con calma de ${span}.`,
    restMost: (span: string) => `Cuente con no más de ${span} de reposo.`,
    onset: (span: string) => `Cuándo empieza a hacer efecto: ${span}.`,
    usual: "Así se hace casi siempre. No sale de un estudio.",
    askOften: "Pregunte cada cuánto sería y por cuánto tiempo.",
    nothingDone: "No hay que hacer nada. Puede cambiar de idea cuando quiera.",
  },
} satisfies { en: Record<Treatment["family"], string> & Record<string, unknown>; es: unknown });
