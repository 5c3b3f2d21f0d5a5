import { type BodyOf, isEntryOf } from "@pinpoint/chart";
import { dateText, nameOf, percentText } from "@pinpoint/wording";
import { joined, numberText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    relief: (percent: string) => `${percent} relief`,
    reliefSaid: (percent: string) => `${percent} relief, as the patient said`,
    unscored: "Relief noted",
    of: (what: string, day: string) => `of ${what} on ${day}`,
    lasted: (hours: string) => `lasted ${hours} h`,
    lasting: "still lasting",
    ended: (day: string) => `ended on ${day}`,
    pain: (before: string, after: string) => `pain ${before} → ${after}`,
    scores: (count: string) => `${count} scores over time`,
  },
  es: {
    relief: (percent: string) => `${percent} de alivio`,
    reliefSaid: (percent: string) => `${percent} de alivio, según el paciente`,
    unscored: "Alivio anotado",
    of: (what: string, day: string) => `de ${what} del ${day}`,
    lasted: (hours: string) => `duró ${hours} h`,
    lasting: "aún dura",
    ended: (day: string) => `terminó el ${day}`,
    pain: (before: string, after: string) => `dolor ${before} → ${after}`,
    scores: (count: string) => `${count} puntuaciones en el tiempo`,
  },
} as const;

const painAfter = ({ pain, series }: BodyOf<"relief">): number | undefined =>
  pain ?? (series && series.length > 0 ? Math.min(...series.map((one) => one.pain)) : undefined);

export const relief = (body: BodyOf<"relief">, { rendering, entry }: Telling): Summary => {
  const say = words[rendering.locale];
  const of = entry(body.of);
  const done = of && isEntryOf("procedure", of) ? of : undefined;
  const [before, after] = [done?.body.painBefore, painAfter(body)];
  const scored = before !== undefined && before > 0 && after !== undefined;
  const title = scored
    ? say.relief(percentText(((before - after) / before) * 100, rendering.locale))
    : body.percent === undefined
      ? say.unscored
      : say.reliefSaid(percentText(body.percent, rendering.locale));
  return {
    title: joined([title, body.lastedHours !== undefined && say.lasted(numberText(body.lastedHours, rendering))]),
    detail: joined(
      [
        done && say.of(nameOf("procedure", done.body.procedure, rendering), dateText(done.at, rendering.locale)),
        scored && say.pain(numberText(before, rendering), numberText(after, rendering)),
        body.lasting && say.lasting,
        body.endedOn && say.ended(dateText(body.endedOn, rendering.locale)),
        body.series && body.series.length > 1 && say.scores(numberText(body.series.length, rendering)),
      ],
      " · ",
    ),
    tone: "relief",
  };
};
