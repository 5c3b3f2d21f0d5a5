import type { Region } from "@pinpoint/chart";
import type { Locale } from "../../locale.ts";

/** Places of the body as people call them. */
export const placeNames: Readonly<Record<Locale, Readonly<Record<Region, string>>>> = {
  en: {
    head: "Head",
    neck: "Neck",
    thoracic: "Mid back",
    lumbar: "Low back",
    sacral: "Tailbone and base of the spine",
    chest: "Chest",
    abdomen: "Belly",
    pelvis: "Pelvis",
    shoulder: "Shoulder",
    arm: "Arm",
    hand: "Hand",
    hip: "Hip",
    thigh: "Thigh",
    knee: "Knee",
    leg: "Leg",
    foot: "Foot",
  },
  es: {
    head: "Cabeza",
    neck: "Cuello",
    thoracic: "Espalda media",
    lumbar: "Espalda baja",
    sacral: "Coxis y base de la columna",
    chest: "Pecho",
    abdomen: "Vientre",
    pelvis: "Pelvis",
    shoulder: "Hombro",
    arm: "Brazo",
    hand: "Mano",
    hip: "Cadera",
    thigh: "Muslo",
    knee: "Rodilla",
    leg: "Pierna",
    foot: "Pie",
  },
};
