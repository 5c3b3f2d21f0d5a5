import { defineMessages } from "../../language/messages.ts";

/** The words of the stimulator that stays. */
export const ganglionStimulatorWords = defineMessages({
  en: {
    title: "Dorsal root ganglion stimulation",
    desc: "The low back from behind. The ganglion of L4 lies in the hole between L4 and L5 on the patient’s right. A thin lead goes in lower down from the patient’s left, makes an S-shaped loop inside the spine and comes out through this hole. Its four contacts lie over the ganglion. The loop leaves slack, so that the lead stays in place when the person moves. The other end runs under the skin to a generator.",
    caption: "The contacts lie over the L4 ganglion. The loop leaves slack, so the lead stays in place.",
    lead: "Lead with contacts",
    ganglion: "L4 ganglion",
    loop: "Loop for slack",
    device: "Generator under the skin",
  },
  es: {
    title: "Estimulación del ganglio de la raíz dorsal",
    desc: "La parte baja de la espalda, por detrás. El ganglio de L4 está en el agujero entre L4 y L5, a la derecha del paciente. Un electrodo fino entra más abajo desde la izquierda del paciente, forma un lazo en S dentro de la columna y sale por ese agujero. Sus cuatro contactos quedan sobre el ganglio. El lazo deja holgura, para que el electrodo no se mueva cuando la persona se mueve. El otro extremo va bajo la piel hasta un generador.",
    caption: "Los contactos están sobre el ganglio de L4. El lazo deja holgura, y el electrodo no se mueve.",
    lead: "Electrodo con contactos",
    ganglion: "Ganglio de L4",
    loop: "Lazo de holgura",
    device: "Generador bajo la piel",
  },
});

/** The words of its trial. */
export const ganglionTrialWords = defineMessages({
  en: {
    title: "Trial of dorsal root ganglion stimulation",
    desc: "The low back from behind. The ganglion of L4 lies in the hole between L4 and L5 on the patient’s right. A thin lead goes in lower down from the patient’s left, makes an S-shaped loop inside the spine and comes out through this hole. Its four contacts lie over the ganglion. The other end leaves through the skin and goes to a stimulator that is worn outside the body for some days.",
    caption: "In the trial the lead goes to a stimulator that is worn outside for some days.",
    lead: "Lead with contacts",
    ganglion: "L4 ganglion",
    loop: "Loop for slack",
    device: "Stimulator outside",
  },
  es: {
    title: "Prueba de estimulación del ganglio de la raíz dorsal",
    desc: "La parte baja de la espalda, por detrás. El ganglio de L4 está en el agujero entre L4 y L5, a la derecha del paciente. Un electrodo fino entra más abajo desde la izquierda del paciente, forma un lazo en S dentro de la columna y sale por ese agujero. Sus cuatro contactos quedan sobre el ganglio. El otro extremo sale por la piel y va a un estimulador que se lleva fuera del cuerpo unos días.",
    caption: "En la prueba el electrodo va a un estimulador que se lleva fuera unos días.",
    lead: "Electrodo con contactos",
    ganglion: "Ganglio de L4",
    loop: "Lazo de holgura",
    device: "Estimulador externo",
  },
});
