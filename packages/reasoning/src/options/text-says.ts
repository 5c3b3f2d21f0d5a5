import type { Text } from "@pinpoint/knowledge";
import { type Says, say } from "../says.ts";

const held = new WeakMap<Text, Says>();

/** A text of the knowledge as a statement. One text is one statement, made once. */
export const textSays = (text: Text): Says => {
  const found = held.get(text);
  if (found) return found;
  const says = say("text", text.es === undefined ? { en: text.en } : { en: text.en, es: text.es });
  held.set(text, says);
  return says;
};
