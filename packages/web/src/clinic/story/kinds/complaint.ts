import type { BodyOf } from "@pinpoint/chart";
import { dateText, sideText } from "@pinpoint/wording";
import { capital, idWords, joined, regionText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    pain: (pattern: string) => `${pattern} pain`,
    worse: (what: string) => `worse with ${what}`,
    better: (what: string) => `better with ${what}`,
    to: (what: string) => `spreads to ${what}`,
    since: (when: string) => `since ${when}`,
  },
  es: {
    pain: (pattern: string) => `dolor ${pattern}`,
    worse: (what: string) => `peor con ${what}`,
    better: (what: string) => `mejor con ${what}`,
    to: (what: string) => `se extiende a ${what}`,
    since: (when: string) => `desde ${when}`,
  },
} as const;

const patterns = {
  en: {
    axial: "axial",
    radicular: "radicular",
    claudication: "claudication",
    joint: "joint",
    "limb-neuropathic": "neuropathic limb",
    headache: "head",
    widespread: "widespread",
  },
  es: {
    axial: "axial",
    radicular: "radicular",
    claudication: "de claudicación",
    joint: "articular",
    "limb-neuropathic": "neuropático de una extremidad",
    headache: "de cabeza",
    widespread: "generalizado",
  },
} as const;

const list = (ids: readonly string[] | undefined): string | undefined =>
  ids && ids.length > 0 ? ids.map(idWords).join(", ") : undefined;

/** A partial date in words: a year or a month stays what it is. */
const whenText = (date: string, { rendering: { locale } }: Telling): string =>
  date.length === 10 ? dateText(date, locale) : date;

export const complaint = (body: BodyOf<"complaint">, telling: Telling): Summary => {
  const { rendering } = telling;
  const say = words[rendering.locale];
  const [worse, better, to] = [list(body.worseWith), list(body.betterWith), list(body.radiatesTo)];
  const place = joined([regionText(body.region, rendering), sideText(body.side, rendering.locale)]);
  return {
    title: capital(
      `${joined([list(body.quality), say.pain(patterns[rendering.locale][body.pattern])], " ")}: ${place}, ${say.since(whenText(body.onset, telling))}`,
    ),
    detail: joined([
      worse && say.worse(worse),
      better && say.better(better),
      to && say.to(to),
      body.mechanism && idWords(body.mechanism),
    ]),
  };
};
