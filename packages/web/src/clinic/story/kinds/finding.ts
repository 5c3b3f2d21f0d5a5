import type { BodyOf } from "@pinpoint/chart";
import { nameOf, type Rendering } from "@pinpoint/wording";
import { joined, numberText, type Summary, siteText, type Telling } from "../telling.ts";

const results = {
  en: { present: "present", absent: "absent" },
  es: { present: "presente", absent: "ausente" },
} as const;

/** "present", "absent", or the number with its unit; a strength grade as "4 of 5". */
export const resultText = (
  { finding: id, result, unit }: Pick<BodyOf<"finding">, "finding" | "result" | "unit">,
  rendering: Rendering,
): string => {
  if (typeof result !== "number") return results[rendering.locale][result];
  const number = numberText(result, rendering);
  if (rendering.knowledge.findings.get(id)?.number === "strength-grade") return `${number}/5`;
  return joined([number, unit], " ");
};

export const finding = (body: BodyOf<"finding">, { rendering }: Telling): Summary => ({
  title: `${nameOf("finding", body.finding, rendering)}: ${resultText(body, rendering)}`,
  detail: body.site && siteText(body.site, rendering),
});
