import type { Region } from "@pinpoint/chart";
import { defineMessages } from "../language/messages.ts";

const en = {
  head: "Head",
  neck: "Neck",
  shoulder: "Shoulder",
  arm: "Arm",
  hand: "Hand",
  chest: "Chest",
  thoracic: "Upper back",
  lumbar: "Low back",
  sacral: "Tailbone area",
  abdomen: "Belly",
  pelvis: "Pelvis and groin",
  hip: "Hip and buttock",
  thigh: "Thigh",
  knee: "Knee",
  leg: "Lower leg",
  foot: "Foot",
} as const satisfies Readonly<Record<Region, string>>;

/** The regions of the body in everyday words, from top to bottom. */
export const placeNames = defineMessages({
  en,
  es: {
    head: "Cabeza",
    neck: "Cuello",
    shoulder: "Hombro",
    arm: "Brazo",
    hand: "Mano",
    chest: "Pecho",
    thoracic: "Espalda alta",
    lumbar: "Espalda baja",
    sacral: "Zona del cóccix",
    abdomen: "Vientre",
    pelvis: "Pelvis e ingle",
    hip: "Cadera y glúteo",
    thigh: "Muslo",
    knee: "Rodilla",
    leg: "Pierna, bajo la rodilla",
    foot: "Pie",
  },
});

export const places = [
  "head",
  "neck",
  "shoulder",
  "arm",
  "hand",
  "chest",
  "thoracic",
  "abdomen",
  "lumbar",
  "pelvis",
  "sacral",
  "hip",
  "thigh",
  "knee",
  "leg",
  "foot",
] as const satisfies readonly Region[];

/** The page of a region, without its language. */
export const placePath = (region: Region): string => `/learn/where/${region}`;
