import { type BodyOf, regions } from "@pinpoint/chart";
import { dateText, sideText } from "@pinpoint/wording";
import { idWords } from "../id-words.ts";
import { capital, joined, regionText, type Summary, type Telling } from "../telling.ts";

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

const list = (ids: readonly string[] | undefined, { rendering }: Telling): string | undefined => {
  if (!ids || ids.length === 0) return undefined;
  return ids.map((id) => placeOrWords(id, rendering)).join(", ");
};

const placeOrWords = (id: string, rendering: Telling["rendering"]): string => {
  const region = regions.find((one) => one === id);
  return region ? regionText(region, rendering) : idWords(id, rendering);
};

/** A partial date in words: a year or a month stays what it is. */
const whenText = (date: string, { rendering: { locale } }: Telling): string =>
  date.length === 10 ? dateText(date, locale) : date;

export const complaint = (body: BodyOf<"complaint">, telling: Telling): Summary => {
  const { rendering } = telling;
  const say = words[rendering.locale];
  const [worse, better, to] = [body.worseWith, body.betterWith, body.radiatesTo].map((ids) => list(ids, telling));
  const place = joined([regionText(body.region, rendering), sideText(body.side, rendering.locale)]);
  const quality = list(body.quality, telling);
  const pain = say.pain(patterns[rendering.locale][body.pattern]);
  return {
    title: capital(
      `${rendering.locale === "es" ? joined([pain, quality], " ") : joined([quality, pain], " ")}: ${place}, ${say.since(whenText(body.onset, telling))}`,
    ),
    detail: joined([
      worse && say.worse(worse),
      better && say.better(better),
      to && say.to(to),
      body.mechanism && idWords(body.mechanism, rendering),
    ]),
  };
};
