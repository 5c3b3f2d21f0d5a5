import { messagesIn } from "../../../app/language/messages.ts";
import { shownMessages } from "./messages.ts";
import type { Show } from "./show.ts";
import { inOrder, treatmentLink } from "./treatment-links.ts";

/** The treatments of generators, each once. */
export const treatments: Show = (ids, source) => {
  const own = [...source.knowledge.treatments.values()].filter(({ for: causes }) =>
    causes.some(({ generator }) => ids.includes(generator)),
  );
  if (own.length === 0) return [];
  return [
    { is: "paragraph", says: messagesIn(shownMessages, source.locale).treatmentsLead },
    { is: "links", items: inOrder(own).map((one) => treatmentLink(one, source)) },
  ];
};
