import type { Entry, Site } from "@pinpoint/chart";
import { decimalText, type Rendering, sideText, targetText } from "@pinpoint/wording";
import { drawingMessages } from "../../../app/drawings/messages.ts";
import { messagesIn } from "../../../app/language/messages.ts";

/** One entry in a line, and a quieter line under it. */
export interface Summary {
  readonly title: string;
  readonly detail?: string | undefined;
  /** `relief`: it brought something. `unsure`: contested or waiting. */
  readonly tone?: "plain" | "relief" | "unsure" | "act" | undefined;
}

/** What a summary may ask while it is written. */
export interface Telling {
  readonly rendering: Rendering;
  /** Another entry of the chart, as it stands now. */
  readonly entry: (id: string) => Entry | undefined;
}

/** Texts beside one another, the missing ones left out. */
export const joined = (parts: readonly (string | false | null | undefined)[], by = ", "): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join(by);

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A name inside a sentence: its first letter small, unless it is an abbreviation or somebody's name. */
export const lowered = (name: string): string => {
  const isName = /^(Modic|Kemp|Spurling|Gaenslen|Hoffmann|Babinski|Lhermitte|Romberg|Horner|Revel|Budapest|Patrick)\b/;
  return isName.test(name) || !/^\p{Lu}\p{Ll}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

/** A region of the body in words. */
export const regionText = (region: keyof typeof drawingMessages.en & string, { locale }: Rendering): string => {
  const text: unknown = messagesIn(drawingMessages, locale)[region];
  return typeof text === "string" ? text : region;
};

/** A place in words: "L5 nerve root, left", or "lower leg, left". */
export const siteText = (site: Site, rendering: Rendering): string =>
  "region" in site
    ? joined([regionText(site.region, rendering), site.side && sideText(site.side, rendering.locale)])
    : targetText(site, rendering.locale);

/** A number as it is written in the reader's language, at most two decimals. */
export const numberText = (value: number, { locale }: Rendering): string => decimalText(value, locale);
