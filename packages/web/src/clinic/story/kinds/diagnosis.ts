import type { BodyOf } from "@pinpoint/chart";
import { nameOf, targetsText } from "@pinpoint/wording";
import { joined, type Summary, type Telling } from "../telling.ts";

const states = {
  en: { suspected: "suspected", confirmed: "confirmed", excluded: "excluded" },
  es: { suspected: "sospecha", confirmed: "confirmado", excluded: "descartado" },
} as const;

export const diagnosis = (body: BodyOf<"diagnosis">, { rendering }: Telling): Summary => ({
  title: joined([`${nameOf("generator", body.generator, rendering)}: ${states[rendering.locale][body.state]}`]),
  detail: joined([body.sites.length > 0 && targetsText(body.sites, rendering.locale), body.icd10], " · "),
});
