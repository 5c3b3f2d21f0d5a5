import type { BodyOf } from "@pinpoint/chart";
import { nameOf, targetsText } from "@pinpoint/wording";
import { idWords } from "../id-words.ts";
import { capital, joined, numberText, type Summary, type Telling } from "../telling.ts";

const words = {
  en: {
    diagnostic: "diagnostic",
    therapeutic: "therapeutic",
    trial: "trial",
    implant: "implant",
    pain: (before: string, after: string) => `pain ${before} → ${after}`,
    painBefore: (before: string) => `pain before ${before}`,
    sedation: (how: string) => `${how} sedation`,
    opioid: "opioid given",
    complications: "complications",
  },
  es: {
    diagnostic: "diagnóstico",
    therapeutic: "terapéutico",
    trial: "prueba",
    implant: "implante",
    pain: (before: string, after: string) => `dolor ${before} → ${after}`,
    painBefore: (before: string) => `dolor antes ${before}`,
    sedation: (how: string) => `sedación ${how}`,
    opioid: "se dio un opioide",
    complications: "complicaciones",
  },
} as const;

export const procedure = (body: BodyOf<"procedure">, { rendering }: Telling): Summary => {
  const say = words[rendering.locale];
  const number = (value: number): string => numberText(value, rendering);
  const drugs = (body.drugs ?? []).map(({ drug, doseMg, volumeMl }) =>
    joined(
      [drug, doseMg !== undefined && `${number(doseMg)} mg`, volumeMl !== undefined && `${number(volumeMl)} mL`],
      " ",
    ),
  );
  const { painBefore: before, painAfter: after, sedation, complications = [] } = body;
  return {
    title: capital(
      joined([
        nameOf("procedure", body.procedure, rendering),
        body.targets.length > 0 && targetsText(body.targets, rendering.locale),
      ]),
    ),
    detail: joined(
      [
        body.purpose && say[body.purpose],
        drugs.join(", "),
        before !== undefined &&
          (after === undefined ? say.painBefore(number(before)) : say.pain(number(before), number(after))),
        sedation && sedation !== "none" && say.sedation(sedation),
        body.opioidGiven && say.opioid,
        body.guidance && body.guidance !== "none" && body.guidance,
        complications.length > 0 &&
          `${say.complications}: ${complications.map((id) => idWords(id, rendering)).join(", ")}`,
      ],
      " · ",
    ),
    tone: complications.length > 0 ? "unsure" : "relief",
  };
};
