import { type Region, regions } from "@pinpoint/chart";
import type { Urgency } from "@pinpoint/knowledge";

/** What a person would notice at an urgency of the alert. */
export interface Notice {
  readonly urgency: Urgency;
  readonly en: string;
  readonly es: string;
  /** The words say themselves what to do. */
  readonly saysWhatToDo?: true;
}

interface AlertWords {
  readonly notices: readonly Notice[];
  readonly regions: readonly Region[];
}

const spine: readonly Region[] = ["neck", "thoracic", "lumbar", "sacral"];
const arm: readonly Region[] = ["shoulder", "arm", "hand"];
const leg: readonly Region[] = ["hip", "thigh", "knee", "leg", "foot"];

/** What a person would notice, by the alert it belongs to, and where it matters. */
const words: Readonly<Record<string, AlertWords>> = {
  "after-procedure": {
    notices: [
      {
        urgency: "emergency",
        en: "Fever, chills, new weakness or new numbness in the weeks after a shot or surgery on the spine.",
        es: "Fiebre, escalofríos, debilidad nueva o zonas dormidas nuevas, en las semanas tras una inyección o cirugía de columna.",
      },
      {
        urgency: "same-day",
        en: "Pain that grows fast in the days after a shot or surgery on the spine.",
        es: "Un dolor que crece rápido en los días tras una inyección o cirugía de columna.",
      },
    ],
    regions: spine,
  },
  "aortic-emergency": {
    notices: [
      {
        urgency: "emergency",
        en: "Sudden tearing pain in the chest, back or belly. A beating lump in the belly. You pass out.",
        es: "Dolor súbito, como un desgarro, en el pecho, la espalda o el vientre. Un bulto que late en el vientre. Se desmaya.",
      },
    ],
    regions: ["thoracic", "lumbar", "chest", "abdomen"],
  },
  "axial-spondyloarthritis-referral": {
    notices: [
      {
        urgency: "two-weeks",
        en: "Back pain that began when you were young. It is stiff in the morning, wakes you at night and eases when you move.",
        es: "Dolor de espalda que empezó de joven. Está rígida por la mañana, le despierta de noche y mejora al moverse.",
      },
    ],
    regions: ["thoracic", "lumbar", "sacral"],
  },
  "cauda-equina": {
    notices: [
      {
        urgency: "emergency",
        en: "You are numb where you would sit on a saddle. You cannot pass urine, or you lose urine or stool. Both legs get weak.",
        es: "Tiene dormida la zona que tocaría una silla de montar. No puede orinar, o se le escapan la orina o las heces. Las dos piernas pierden fuerza.",
      },
    ],
    regions: ["lumbar", "sacral", "pelvis", ...leg],
  },
  "cervical-artery-dissection": {
    notices: [
      {
        urgency: "emergency",
        en: "New pain in the neck or head unlike any before, with a drooping lid, double sight, slurred words, or trouble walking straight.",
        es: "Dolor nuevo de cuello o cabeza como nunca antes, con un párpado caído, visión doble, habla torpe o marcha insegura.",
      },
    ],
    regions: ["neck", "head"],
  },
  "giant-cell-arteritis": {
    notices: [
      {
        urgency: "emergency",
        en: "You are over fifty, your head hurts in a new way, and your sight fails or you see double.",
        es: "Tiene más de cincuenta años, le duele la cabeza de un modo nuevo y ve mal o doble.",
      },
      {
        urgency: "same-day",
        en: "You are over fifty and have a new headache with a sore scalp, or pain in the jaw when you chew.",
        es: "Tiene más de cincuenta años y un dolor de cabeza nuevo con la piel de la cabeza sensible, o dolor al masticar.",
      },
    ],
    regions: ["head", "neck"],
  },
  "headache-emergency": {
    notices: [
      {
        urgency: "emergency",
        en: "A headache that hits like thunder. A stiff neck with fever. You are confused or very drowsy. You lose sight.",
        es: "Un dolor de cabeza que llega como un trueno. Cuello rígido con fiebre. Está confuso o muy dormido. Pierde la vista.",
      },
    ],
    regions: ["head", "neck"],
  },
  "limb-infection-or-clot": {
    notices: [
      {
        urgency: "emergency",
        en: "A joint is hot and swollen and you have a fever. One calf swells and you are short of breath.",
        es: "Una articulación está caliente e hinchada y tiene fiebre. Se hincha una pantorrilla y le falta el aire.",
      },
      {
        urgency: "same-day",
        en: "A joint is hot and swollen. One calf swells.",
        es: "Una articulación está caliente e hinchada. Se hincha una pantorrilla.",
      },
    ],
    regions: [...arm, ...leg],
  },
  "motor-deficit": {
    notices: [
      {
        urgency: "emergency",
        en: "An arm or a leg gets weaker by the hour or the day.",
        es: "Un brazo o una pierna pierde fuerza por horas o por días.",
      },
      {
        urgency: "same-day",
        en: "An arm or a leg is clearly weak. A foot drops when you walk.",
        es: "Un brazo o una pierna está claramente débil. Un pie cae al andar.",
      },
    ],
    regions: [...spine, ...arm, ...leg],
  },
  "pelvic-nerve-mass": {
    notices: [
      {
        urgency: "two-weeks",
        en: "Pain where you sit that wakes you at night, or a numb patch there.",
        es: "Dolor donde se sienta que le despierta de noche, o una zona dormida ahí.",
      },
    ],
    regions: ["pelvis", "sacral"],
  },
  "spinal-cord-compression": {
    notices: [
      {
        urgency: "emergency",
        en: "Your hands get clumsy and your walk unsteady. Your legs are stiff. You are numb from one line of the body down.",
        es: "Las manos se vuelven torpes y la marcha insegura. Las piernas están rígidas. Está dormido de una línea del cuerpo hacia abajo.",
      },
    ],
    regions: ["neck", "thoracic", "arm", "hand", "leg"],
  },
  "spinal-infection": {
    notices: [
      {
        urgency: "emergency",
        en: "Back or neck pain with fever or chills, or after a recent infection, or if you inject drugs.",
        es: "Dolor de espalda o cuello con fiebre o escalofríos, o tras una infección reciente, o si se inyecta drogas.",
      },
    ],
    regions: spine,
  },
  "spinal-malignancy": {
    notices: [
      {
        urgency: "same-day",
        en: "You have or had cancer, your back or neck hurts in a new way, and an arm or a leg is weak.",
        es: "Tiene o tuvo cáncer, la espalda o el cuello le duelen de un modo nuevo y un brazo o una pierna está débil.",
      },
      {
        urgency: "two-weeks",
        en: "You have or had cancer, and your back or neck hurts in a new way.",
        es: "Tiene o tuvo cáncer, y la espalda o el cuello le duelen de un modo nuevo.",
      },
    ],
    regions: spine,
  },
  suicidality: {
    notices: [
      {
        urgency: "emergency",
        en: "You think of ending your life. Call or text 988 now, at any hour. You are not alone. If you might act on it, call 911.",
        es: "Piensa en quitarse la vida. Llame o escriba ya al 988, a cualquier hora. No está solo. Si podría hacerlo, llame al 911.",
        saysWhatToDo: true,
      },
    ],
    regions,
  },
  "vascular-claudication": {
    notices: [
      {
        urgency: "emergency",
        en: "A foot or leg is cold, pale or numb.",
        es: "Un pie o una pierna está frío, pálido o dormido.",
      },
      {
        urgency: "same-day",
        en: "Your foot hurts at rest, and it is worse when you lie down.",
        es: "El pie duele en reposo, y más al acostarse.",
      },
      {
        urgency: "two-weeks",
        en: "Your calf hurts when you walk and eases when you just stand still.",
        es: "La pantorrilla duele al andar y se alivia al quedarse quieto.",
      },
    ],
    regions: ["thigh", "leg", "foot"],
  },
  "vertebral-fracture-suspected": {
    notices: [
      {
        urgency: "same-day",
        en: "Sudden back or neck pain after a fall or blow, above all if your bones are thin, you are over seventy, or you take steroids.",
        es: "Dolor súbito de espalda o cuello tras una caída o golpe, sobre todo si tiene huesos débiles, más de setenta años o toma esteroides.",
      },
    ],
    regions: spine,
  },
  "visceral-cause": {
    notices: [
      {
        urgency: "same-day",
        en: "Pain that comes in waves or sits in the side, with fever or changes in your urine.",
        es: "Dolor que va y viene en ondas o está en el costado, con fiebre o cambios en la orina.",
      },
      {
        urgency: "two-weeks",
        en: "Pain that goes with meals or your period.",
        es: "Dolor que va con las comidas o con la regla.",
      },
    ],
    regions: ["thoracic", "lumbar", "chest", "abdomen", "pelvis"],
  },
};

/** What a person would notice; nothing for an alert without words. */
export const alertNotices = (id: string): readonly Notice[] => words[id]?.notices ?? [];

/** Whether an alert matters at one of these places. */
export const mattersAt = (id: string, places: readonly Region[]): boolean =>
  words[id]?.regions.some((region) => places.includes(region)) ?? false;
