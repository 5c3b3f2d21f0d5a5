import type { BodyOf } from "@pinpoint/chart";
import { dateText, percentText } from "@pinpoint/wording";
import { idWords } from "../id-words.ts";
import { capital, joined, numberText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    sessions: (count: string) => `${count} visits`,
    helped: (percent: string) => `${percent} better`,
    from: (when: string) => `from ${when}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    "no-benefit": "stopped, no benefit",
    "side-effect": "stopped, side effect",
    completed: "completed",
    contraindicated: "not done, contraindicated",
    "not-tolerated": "not tolerated",
    refused: "refused",
    supervised: "supervised",
  },
  es: {
    sessions: (count: string) => `${count} sesiones`,
    helped: (percent: string) => `${percent} mejor`,
    from: (when: string) => `desde ${when}`,
    span: (from: string, to: string) => `${from} a ${to}`,
    "no-benefit": "suspendida, sin beneficio",
    "side-effect": "suspendida, efecto adverso",
    completed: "completada",
    contraindicated: "no hecha, contraindicada",
    "not-tolerated": "no tolerada",
    refused: "rechazada",
    supervised: "supervisada",
  },
} as const;

export const therapy = (body: BodyOf<"therapy">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  const when = (date: string): string => (date.length === 10 ? dateText(date, rendering.locale) : date);
  const { from, to, sessions, reliefPercent, stopped, notDone } = body;
  return {
    title: capital(
      joined([
        idWords(body.therapy, rendering),
        sessions !== undefined && say.sessions(numberText(sessions, rendering)),
        reliefPercent !== undefined && say.helped(percentText(reliefPercent, rendering.locale)),
      ]),
    ),
    detail: joined([
      from && (to ? say.span(when(from), when(to)) : say.from(when(from))),
      body.supervised && say.supervised,
      stopped && say[stopped],
      notDone && say[notDone],
    ]),
  };
};
