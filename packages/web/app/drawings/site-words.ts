import { isPaired, type Site, type Target } from "@pinpoint/chart";
import type { Locale } from "../../src/locale.ts";
import { messagesIn } from "../language/messages.ts";
import { isRegion } from "./mark.ts";
import { drawingMessages } from "./messages.ts";

/** A place in words: "facet joint L4-5, left". A paired structure without a side says so. */
export const siteWords = (site: Site, locale: Locale): string => {
  const text = messagesIn(drawingMessages, locale);
  const side = site.side && text[site.side];
  if (isRegion(site)) return [text[site.region], side].filter(Boolean).join(", ");
  const what = [text[site.structure], site.name, site.level].filter(Boolean).join(" ");
  return [what, side ?? (isPaired(site.structure) ? text.sideUnsaid : undefined)].filter(Boolean).join(", ");
};

/** The few letters beside a mark: its level, or a short name for what has none. */
export const markLabel = ({ structure, level }: Target, locale: Locale): string => {
  if (level !== undefined) return level;
  const text: Readonly<Record<string, unknown>> = messagesIn(drawingMessages, locale);
  const short = text[`short-${structure}`] ?? text[structure];
  return typeof short === "string" ? short : structure;
};
