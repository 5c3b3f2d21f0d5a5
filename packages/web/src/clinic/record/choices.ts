import {
  instrumentIds,
  modalities,
  patterns,
  type Region,
  regions,
  segments,
  sides,
  structures,
  vertebrae,
} from "@pinpoint/chart";
import { instrumentText, type Rendering, sideText, structureText } from "@pinpoint/wording";
import { idWords } from "../story/id-words.ts";
import { modalityNames } from "../story/kinds/imaging.ts";
import { capital, regionText } from "../story/telling.ts";

/** One option of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

export const regionOptions = (rendering: Rendering): readonly Option[] =>
  regions.map((value: Region) => ({ value, label: capital(regionText(value, rendering)) }));

export const sideOptions = ({ locale }: Rendering): readonly Option[] =>
  sides.map((value) => ({ value, label: capital(sideText(value, locale)) }));

const patternNames = {
  en: {
    axial: "Axial: back or neck itself",
    radicular: "Radicular: down a limb in a nerve’s band",
    claudication: "Claudication: legs on walking, eased by sitting",
    joint: "Joint",
    "limb-neuropathic": "Neuropathic in a limb",
    headache: "Headache",
    widespread: "Widespread",
  },
  es: {
    axial: "Axial: la espalda o el cuello mismos",
    radicular: "Radicular: por una extremidad en la banda de un nervio",
    claudication: "Claudicación: piernas al andar, alivia sentarse",
    joint: "Articular",
    "limb-neuropathic": "Neuropático en una extremidad",
    headache: "Dolor de cabeza",
    widespread: "Generalizado",
  },
} as const;

export const patternOptions = ({ locale }: Rendering): readonly Option[] =>
  patterns.map((value) => ({ value, label: patternNames[locale][value] }));

export const modalityOptions = ({ locale }: Rendering): readonly Option[] =>
  modalities.map((value) => ({ value, label: modalityNames[locale][value] }));

export const structureOptions = ({ locale }: Rendering): readonly Option[] =>
  structures.map((value) => ({ value, label: structureText(value, locale) }));

/** Instruments by the name they go by. */
export const instrumentOptions = (): readonly Option[] =>
  instrumentIds
    .map((value) => ({ value, label: capital(instrumentText(value)) }))
    .sort((a, b) => a.label.localeCompare(b.label));

/** Every level of the spine, vertebrae and nerves first. */
export const levels: readonly string[] = [...new Set([...vertebrae, ...segments])];

/** Ids as options, their words as labels; a region is called by its name. */
export const wordOptions = (ids: readonly string[], rendering: Rendering): readonly Option[] =>
  ids.map((value) => {
    const region = regions.find((one) => one === value);
    return { value, label: region ? regionText(region, rendering) : idWords(value, rendering) };
  });
