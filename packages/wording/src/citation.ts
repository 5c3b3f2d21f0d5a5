import type { Verdict } from "@pinpoint/reasoning";
import type { Rendering } from "./knowledge-names.ts";
import { optionWordsIn } from "./option-words.ts";

type Cited = { readonly source?: string | undefined; readonly class?: Verdict["class"] | undefined };

/** The source in brackets; usual practice is said, never cited. */
export const citation = ({ source, class: grade }: Cited, rendering: Rendering): string => {
  const words = optionWordsIn(rendering.locale);
  if (grade === "default") return ` (${words.usualPractice})`;
  const said = grade === "secondary" ? ` (${words.secondHand})` : grade === "caution" ? ` (${words.usualCaution})` : "";
  return `${source ? ` [${source}]` : ""}${said}`;
};
