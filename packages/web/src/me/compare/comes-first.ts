import type { Need, OptionStatement } from "@pinpoint/reasoning";
import { messageKeys, type Rendering, render } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { comparedMessages } from "./messages.ts";

const forPatients: ReadonlySet<string> = new Set(messageKeys.filter((key) => key.endsWith("@patient")));
const isPlain = ({ key }: Need["says"]): boolean => forPatients.has(`${key}@patient`);

/** What has to come first for this person, in their words; a need that has none is the team's own task. */
export const comesFirst = (option: OptionStatement, rendering: Rendering): readonly string[] => {
  const text = messagesIn(comparedMessages, rendering.locale);
  const owed = option.owed.map(({ says }) => (isPlain(says) ? render(says, rendering) : text.teamTask));
  const because = option.why && isPlain(option.why) ? [render(option.why, rendering)] : [];
  const why = option.readiness === "not-yet" && owed.length === 0 && because.length === 0 ? [text.askWhat] : because;
  const needle = option.kind === "procedure" || option.kind === "drug";
  const safety =
    needle && option.safety.is !== "met" ? [option.safety.is === "unmet" ? text.safetyUnmet : text.safety] : [];
  return [...new Set([...why, ...owed, ...safety])];
};
