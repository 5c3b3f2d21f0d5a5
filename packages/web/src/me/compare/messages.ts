import { defineMessages } from "../../../app/language/messages.ts";

/** Sentences about what was counted, in a patient's words. Numbers come in as they are written. */
export const comparedMessages = defineMessages({
  en: {
    withThis: "with this",
    withOther: (other: string) => `with ${other}`,
    counted: (of: string) => `(counted in ${of} people)`,
    after: (span: string) => ` after ${span}`,
    afterMore: (span: string) => ` after more than ${span}`,
    people: (count: string, did: string, at: string) => `About ${count} of 1000 people ${did}${at}.`,
    both: (count: string, did: string, at: string, others: string, other: string) =>
      `About ${count} of 1000 people ${did}${at}. With ${other} it was ${others} of 1000.`,
    moreThan: (count: string, did: string, at: string, other: string) =>
      `About ${count} more of 1000 people ${did}${at} than with ${other}.`,
    fewerThan: (count: string, did: string, at: string, other: string) =>
      `About ${count} fewer of 1000 people ${did}${at} than with ${other}.`,
    more: (count: string) => `${count} more`,
    fewer: (count: string) => `${count} fewer`,
    less: (count: string) => `${count} less`,
    none: "none",
    range: (low: string, high: string) => `It could be from ${low} to ${high}.`,
    mayBeNone: "So it may not help more at all.",
    lower: (what: string, at: string, points: string, most: string, other: string) =>
      `${what}${at}: ${points} points less than with ${other}, on a scale of 0 to ${most}.`,
    higher: (what: string, at: string, points: string, most: string, other: string) =>
      `${what}${at}: ${points} points more than with ${other}, on a scale of 0 to ${most}.`,
    moreIsBetter: "More is better here.",
    bothFell: (what: string, at: string, points: string, most: string, others: string, other: string) =>
      `${what}${at}: down by ${points} points, on a scale of 0 to ${most}. With ${other} it went down by ${others}.`,
    fell: (what: string, at: string, points: string, most: string) =>
      `${what}${at}: down by ${points} points, on a scale of 0 to ${most}.`,
    fellBy: (what: string, at: string, count: string) => `${what}${at}: down by ${count}.`,
    partOf100: (count: string) => `${count} parts of 100`,
    same: (what: string, at: string) => `${what}${at}: no change.`,
    betterThan: (what: string, other: string) =>
      `${what}: better than with ${other}. The study does not say for how many people.`,
    notSurelyBetter: (what: string, other: string) => `${what}: it is not sure that it is better than ${other}.`,
    backAfter: (span: string, others: string, other: string) =>
      `For half of the people the pain was back after ${span}. With ${other} it was back after ${others}.`,
    secondHand: "We know this second-hand.",
    maker: "The maker paid for this study.",
    lasts: (list: string) => `About ${list}.`,
    lastsMost: (list: string) => `No more than about ${list}.`,
    lastsMany: (list: string) => `About ${list}. These come from more than one count.`,
    notKnown: "Not known.",
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    procedure: "treatments",
    patient: "people",
    lesion: "treated spots",
    injection: "shots",
    noneIn: (of: string, per: string, most: string) =>
      `None in ${of} ${per}. It could still be as many as ${most} of 1000.`,
    risk: (count: string, per: string) => `About ${count} of 1000 ${per}.`,
    riskOf: (count: string, per: string, counted: string, of: string) =>
      `About ${count} of 1000 ${per} (${counted} of ${of}).`,
    riskIn: (count: string, per: string, of: string) => `About ${count} of 1000 ${per} (counted in ${of}).`,
    riskUncounted: (count: string, per: string) =>
      `About ${count} of 1000 ${per}. How many were counted is not written here.`,
    riskRange: (low: string, high: string) => `It could be from ${low} to ${high}.`,
    riskNotCounted: "It can happen. We have no count of how often.",
    noBetter: (other: string) => `In one study it did no better than ${other}.`,
    notSure: (other: string) => `It is not sure that it helps more than ${other}.`,
    morePoints: (count: number) =>
      count === 1
        ? "There is 1 more point against it. Ask your doctor to go through it with you."
        : `There are ${count} more points against it. Ask your doctor to go through them with you.`,
    unknownHelped: "How many people it helps, next to no treatment or a dummy one, is not known here.",
    unknownLasts: "How long it helps all who have it is not known here.",
    unknownRisks: "How often it does harm is not known here.",
    unknownDay: "How long it takes, and how long you need to rest, is not known here.",
    unknownMore: (count: number) =>
      count === 1
        ? "There is 1 more thing that nobody has found out yet. Your doctor can tell you which."
        : `There are ${count} more things that nobody has found out yet. Your doctor can tell you which.`,
    safety: "Your team still has to make sure that it is safe for you.",
    safetyUnmet: "One point of safety speaks against it right now. Your team has to look at it first.",
    askWhat: "It is not the time for it yet. Ask your team what has to come first.",
    teamTask: "Your team still has to write something down.",
  },
  es: {
    withThis: "con esto",
    withOther: (other: string) => `con ${other}`,
    counted: (of: string) => `(contado en ${of} personas)`,
    after: (span: string) => ` tras ${span}`,
    afterMore: (span: string) => ` tras más de ${span}`,
    people: (count: string, did: string, at: string) => `Unas ${count} de cada mil personas ${did}${at}.`,
    both: (count: string, did: string, at: string, others: string, other: string) =>
      `Unas ${count} de cada mil personas ${did}${at}. Con ${other} fueron ${others} de cada mil.`,
    moreThan: (count: string, did: string, at: string, other: string) =>
      `Unas ${count} personas más de cada mil ${did}${at} que con ${other}.`,
    fewerThan: (count: string, did: string, at: string, other: string) =>
      `Unas ${count} personas menos de cada mil ${did}${at} que con ${other}.`,
    more: (count: string) => `${count} más`,
    fewer: (count: string) => `${count} menos`,
    less: (count: string) => `${count} menos`,
    none: "ninguna",
    range: (low: string, high: string) => `Podría ser de ${low} a ${high}.`,
    mayBeNone: "Así que puede que no ayude más.",
    lower: (what: string, at: string, points: string, most: string, other: string) =>
      `${what}${at}: ${points} puntos menos que con ${other}, en una escala de 0 a ${most}.`,
    higher: (what: string, at: string, points: string, most: string, other: string) =>
      `${what}${at}: ${points} puntos más que con ${other}, en una escala de 0 a ${most}.`,
    moreIsBetter: "Aquí más es mejor.",
    bothFell: (what: string, at: string, points: string, most: string, others: string, other: string) =>
      `${what}${at}: bajó ${points} puntos, en una escala de 0 a ${most}. Con ${other} bajó ${others}.`,
    fell: (what: string, at: string, points: string, most: string) =>
      `${what}${at}: bajó ${points} puntos, en una escala de 0 a ${most}.`,
    fellBy: (what: string, at: string, count: string) => `${what}${at}: bajó ${count}.`,
    partOf100: (count: string) => `${count} partes de 100`,
    same: (what: string, at: string) => `${what}${at}: sin cambio.`,
    betterThan: (what: string, other: string) =>
      `${what}: mejor que con ${other}. El estudio no dice para cuántas personas.`,
    notSurelyBetter: (what: string, other: string) => `${what}: no es seguro que sea mejor que ${other}.`,
    backAfter: (span: string, others: string, other: string) =>
      `A la mitad de las personas el dolor les volvió tras ${span}. Con ${other} volvió tras ${others}.`,
    secondHand: "Lo sabemos de segunda mano.",
    maker: "El fabricante pagó este estudio.",
    lasts: (list: string) => `Unos ${list}.`,
    lastsMost: (list: string) => `No más de unos ${list}.`,
    lastsMany: (list: string) => `Unos ${list}. Vienen de más de un recuento.`,
    notKnown: "No se sabe.",
    fromTo: (low: string, high: string) => `${low} a ${high}`,
    procedure: "tratamientos",
    patient: "personas",
    lesion: "puntos tratados",
    injection: "inyecciones",
    noneIn: (of: string, per: string, most: string) =>
      `Ninguno en ${of} ${per}. Aun así podrían ser hasta ${most} de cada mil.`,
    risk: (count: string, per: string) => `Cerca de ${count} de cada mil ${per}.`,
    riskOf: (count: string, per: string, counted: string, of: string) =>
      `Cerca de ${count} de cada mil ${per} (${counted} de ${of}).`,
    riskIn: (count: string, per: string, of: string) => `Cerca de ${count} de cada mil ${per} (contado en ${of}).`,
    riskUncounted: (count: string, per: string) =>
      `Cerca de ${count} de cada mil ${per}. Aquí no consta cuántos se contaron.`,
    riskRange: (low: string, high: string) => `Podría ser de ${low} a ${high}.`,
    riskNotCounted: "Puede pasar. No tenemos un recuento de cuántas veces.",
    noBetter: (other: string) => `En un estudio no fue mejor que ${other}.`,
    notSure: (other: string) => `No es seguro que ayude más que ${other}.`,
    morePoints: (count: number) =>
      count === 1
        ? "Hay 1 punto más en contra. Pida a su médico que lo repase con usted."
        : `Hay ${count} puntos más en contra. Pida a su médico que los repase con usted.`,
    unknownHelped: "Aquí no se sabe a cuántas personas ayuda, frente a nada o a un tratamiento simulado.",
    unknownLasts: "Aquí no se sabe cuánto tiempo ayuda a todos los que lo reciben.",
    unknownRisks: "Aquí no se sabe con qué frecuencia hace daño.",
    unknownDay: "Aquí no se sabe cuánto dura ni cuánto reposo hace falta.",
    unknownMore: (count: number) =>
      count === 1
        ? "Hay 1 cosa más que aún no se ha averiguado. Su médico puede decirle cuál."
        : `Hay ${count} cosas más que aún no se han averiguado. Su médico puede decirle cuáles.`,
    safety: "Su equipo aún tiene que comprobar que es seguro para usted.",
    safetyUnmet: "Ahora un punto de seguridad habla en contra. Su equipo tiene que mirarlo antes.",
    askWhat: "Aún no es el momento. Pregunte a su equipo qué tiene que ir antes.",
    teamTask: "Su equipo aún tiene que anotar algo.",
  },
});
