/** What is taken of opioids in milligrams of morphine a day, and what that asks for. */
import type { Assessment } from "@pinpoint/reasoning";
import { headingsIn } from "./assessment-words.ts";
import type { Rendering } from "./knowledge-names.ts";
import { decimalText } from "./numbers.ts";
import { render } from "./render.ts";
import { wrapped } from "./text-lines.ts";

/** The lines below "Opioids"; none where the chart names no opioid and nothing is left open. */
export const opioidLines = ({ outcomes }: Assessment, rendering: Rendering): string[] => {
  const mme = outcomes?.mme;
  if (!mme || (mme.rows.length === 0 && mme.complete)) return [];
  const words = headingsIn(rendering.locale);
  const limits = [...new Set([mme.floor, mme.ceiling])].map((one) => decimalText(one, rendering.locale)).join("–");
  return [
    ...wrapped(`${mme.complete ? "" : `${words.atLeast} `}${limits} ${words.mme}`, "    ", "  "),
    ...mme.flags.flatMap(({ says, source, class: grade }) => {
      const said = grade === "secondary" ? ` (${words.secondHand})` : "";
      return wrapped(`${render(says, rendering)} [${source}]${said}`, "        ", "      ! ");
    }),
  ];
};
