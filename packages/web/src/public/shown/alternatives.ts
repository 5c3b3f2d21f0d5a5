import type { Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { shownMessages } from "./messages.ts";
import type { Show } from "./show.ts";
import { inOrder, treatmentLink } from "./treatment-links.ts";

/** A treatment for this many causes of pain is general care: it stands beside all, and beside it stand its like. */
const generalFrom = 6;
const isGeneral = ({ for: causes }: Treatment): boolean => causes.length >= generalFrom;

/** What else there is for the same causes of pain, waiting and operations among it. */
export const alternatives: Show = (ids, source) => {
  const { treatments, generators } = source.knowledge;
  const own = ids.flatMap((id) => treatments.get(id) ?? []);
  const allGeneral = own.length > 0 && own.every(isGeneral);
  const causes = new Set([
    ...own.flatMap(({ for: all }) => all.map(({ generator }) => generator)),
    ...ids.filter((id) => generators.has(id)),
  ]);
  const others = [...treatments.values()].filter(
    (one) =>
      !ids.includes(one.id) &&
      (!allGeneral || isGeneral(one)) &&
      one.for.some(({ generator }) => causes.has(generator)),
  );
  if (others.length === 0) return [];
  return [
    { is: "paragraph", says: messagesIn(shownMessages, source.locale).othersLead },
    { is: "links", items: inOrder(others).map((one) => treatmentLink(one, source)) },
  ];
};
