import { defineMessages } from "../language/messages.ts";

export const aboutMessages = defineMessages({
  en: {
    title: "About Pinpoint",
    what: "Pinpoint helps people with lasting pain, and the clinics that care for them, to find where the pain comes from, to treat that place, and to measure the relief. It keeps what was seen, said and done, and reads from it what is likely, what would settle it, and what each choice can bring. It shows where every number comes from.",
    useTitle: "What it is for",
    use: "Pinpoint supports the judgment of trained clinicians in interventional pain care. It makes no diagnosis and no decision, and it takes the place of no examination. A clinician can check the basis of each statement, and should.",
    emergencyTitle: "Not for emergencies",
    emergency:
      "Nobody watches these pages around the clock. If you cannot pass urine, feel numb between the legs, have a leg that is getting weak, or have fever with strong back pain, call 911.",
    contestedTitle: "What is contested",
    contested:
      "Experts disagree on how well some of these treatments work. Pinpoint takes no side. It shows who was studied, what they were compared with, how sure the result is, and the date.",
  },
  es: {
    title: "Acerca de Pinpoint",
    what: "Pinpoint ayuda a las personas con dolor duradero, y a las clínicas que las atienden, a encontrar de dónde viene el dolor, tratar ese lugar y medir el alivio. Guarda lo que se vio, se dijo y se hizo, y lee de ello qué es probable, qué lo resolvería y qué puede traer cada opción. Muestra de dónde sale cada número.",
    useTitle: "Para qué sirve",
    use: "Pinpoint apoya el juicio de clínicos formados en el tratamiento intervencionista del dolor. No hace diagnósticos ni toma decisiones, y no sustituye ningún examen. El clínico puede comprobar la base de cada afirmación, y debe hacerlo.",
    emergencyTitle: "No es para emergencias",
    emergency:
      "Nadie vigila estas páginas día y noche. Si no puede orinar, si no siente la zona entre las piernas, si una pierna pierde fuerza o si tiene fiebre con mucho dolor de espalda, llame al 911.",
    contestedTitle: "Lo que se discute",
    contested:
      "Los expertos no están de acuerdo en cuánto sirven algunos de estos tratamientos. Pinpoint no toma partido. Muestra a quiénes se estudió, con qué se comparó, cuán seguro es el resultado y la fecha.",
  },
});
