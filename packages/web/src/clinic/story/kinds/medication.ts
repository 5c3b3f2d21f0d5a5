import type { BodyOf } from "@pinpoint/chart";
import { dateText } from "@pinpoint/wording";
import { idWords } from "../id-words.ts";
import { capital, joined, numberText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    daily: (times: string) => `${times} times a day`,
    prn: "as needed",
    from: (when: string) => `from ${when}`,
    to: (when: string) => `to ${when}`,
    for: (what: string) => `for ${what}`,
  },
  es: {
    daily: (times: string) => `${times} veces al día`,
    prn: "si hace falta",
    from: (when: string) => `desde ${when}`,
    to: (when: string) => `hasta ${when}`,
    for: (what: string) => `por ${what}`,
  },
} as const;

export const medication = (body: BodyOf<"medication">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  const when = (date: string): string => (date.length === 10 ? dateText(date, rendering.locale) : date);
  const number = (value: number): string => numberText(value, rendering);
  const times =
    typeof body.timesPerDay === "number" ? number(body.timesPerDay) : body.timesPerDay?.map(number).join("–");
  const dose = body.doseMg !== undefined ? `${number(body.doseMg)} mg` : undefined;
  return {
    title: capital(
      joined([
        joined([body.drug, dose ?? (body.dose && `${number(body.dose.amount)} ${body.dose.unit}`)], " "),
        times && say.daily(times),
        body.prn && say.prn,
      ]),
    ),
    detail: joined([
      body.from && say.from(when(body.from)),
      body.to && say.to(when(body.to)),
      body.indication && say.for(idWords(body.indication, rendering)),
    ]),
  };
};
