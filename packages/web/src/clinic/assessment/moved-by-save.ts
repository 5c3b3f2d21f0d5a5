import type { Chart } from "@pinpoint/chart";
import { type Assessment, assess } from "@pinpoint/reasoning";
import { nameOf, probabilityText, type Rendering } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { lookMessages } from "../../../app/look/messages.ts";

/** One estimate that a save moved. */
export interface Shift {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What the entries just saved changed: the assessment without them beside the one with them. */
export const shiftsOf = (
  chart: Chart,
  saved: readonly string[],
  now: Assessment,
  rendering: Rendering,
): readonly Shift[] => {
  const text = messagesIn(lookMessages, rendering.locale);
  const before = assess(
    { ...chart, entries: chart.entries.filter(({ id }) => !saved.includes(id)) },
    rendering.knowledge,
    { asOf: now.asOf, setting: now.setting },
  );
  return now.generators.flatMap((one) => {
    const old = before.generators.find(({ id }) => id === one.id);
    const written = (of: typeof one): string =>
      of.probability === null
        ? text[of.state]
        : `${probabilityText(of.probability, rendering.locale)}, ${text[of.state]}`;
    const [from, to] = [old ? written(old) : "—", written(one)];
    return from === to ? [] : [{ name: nameOf("generator", one.id, rendering), from, to }];
  });
};
