import type { BodyOf } from "@pinpoint/chart";
import { nameOf } from "@pinpoint/wording";
import { joined, lowered, regionText, type Summary, siteText, type Telling } from "../telling.ts";
import { resultText } from "./finding.ts";

/** How a study is called. */
export const modalityNames = {
  en: {
    xray: "X-ray",
    "flexion-extension": "Flexion-extension films",
    mri: "MRI",
    ct: "CT",
    myelogram: "Myelogram",
    spect: "SPECT",
    "bone-scan": "Bone scan",
    ultrasound: "Ultrasound",
    emg: "EMG",
    dexa: "DEXA",
    discography: "Discography",
  },
  es: {
    xray: "Radiografía",
    "flexion-extension": "Radiografías en flexión y extensión",
    mri: "Resonancia",
    ct: "TC",
    myelogram: "Mielografía",
    spect: "SPECT",
    "bone-scan": "Gammagrafía ósea",
    ultrasound: "Ecografía",
    emg: "EMG",
    dexa: "DEXA",
    discography: "Discografía",
  },
} as const;

const severities = {
  en: { mild: "mild", moderate: "moderate", severe: "severe" },
  es: { mild: "leve", moderate: "moderado", severe: "grave" },
} as const;

const words = {
  en: { nothing: "nothing listed", without: "without", complete: "complete report" },
  es: { nothing: "nada anotado", without: "sin", complete: "informe completo" },
} as const;

export const imaging = (body: BodyOf<"imaging">, { rendering }: Telling): Summary => {
  const { locale } = rendering;
  const seen = body.findings.filter(({ result }) => result !== "absent");
  const absent = body.findings.filter(({ result }) => result === "absent");
  const oneSeen = (one: (typeof seen)[number]): string =>
    joined([
      joined(
        [one.severity && severities[locale][one.severity], lowered(nameOf("finding", one.finding, rendering))],
        " ",
      ),
      typeof one.result === "number" && resultText(one, rendering),
      one.site && siteText(one.site, rendering),
    ]);
  const without = absent.map((one) => lowered(nameOf("finding", one.finding, rendering))).join(", ");
  const head = joined([modalityNames[locale][body.modality], regionText(body.region, rendering)]);
  return {
    title: seen.length > 0 ? `${head}: ${seen.map(oneSeen).join("; ")}` : `${head}: ${words[locale].nothing}`,
    detail: joined([without && `${words[locale].without} ${without}`, body.complete && words[locale].complete], " · "),
  };
};
