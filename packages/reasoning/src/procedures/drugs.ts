/** Drugs by the words they are written under. */
import type { Drug } from "@pinpoint/knowledge";

const words = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;

/** Every drug of the table whose name stands in a text as a whole word: a combination names several. */
export const drugsNamed = (text: string, drugs: readonly Drug[]): readonly Drug[] => {
  const written = words(text);
  return drugs.filter(({ names }) => names.some((name) => written.includes(words(name))));
};
