import { messagesIn } from "../../../app/language/messages.ts";
import { citedCounts } from "../../me/compare/counted.ts";
import type { Block, Cited } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { ofTreatments } from "./show.ts";

/** As many sentences as a reader takes in at once; the rest is opened by those who want it. */
const mostAtOnce = 4;

const listed = (items: readonly Cited[], title: string): readonly Block[] => {
  if (items.length === 0) return [];
  const first: Block = { is: "list", items: items.slice(0, mostAtOnce) };
  const rest = items.slice(mostAtOnce);
  return rest.length === 0 ? [first] : [first, { is: "more", title, blocks: [{ is: "list", items: rest }] }];
};

/** How many it helps: pairs that can be drawn, what is said, and apart what had no comparison. */
export const counts = ofTreatments(({ kind, results }, { locale }) => {
  const text = messagesIn(shownMessages, locale);
  const { drawn, said, alone } = citedCounts(results, locale);
  const waits = kind === "waiting";
  const blocks: Block[] = drawn.map((one): Block => ({ is: "counts", ...one }));
  blocks.push(...listed(said, text.more));
  if (blocks.length > 0) blocks.unshift({ is: "paragraph", says: text.countsLead });
  if (waits) return [{ is: "paragraph", says: text.countsWait }, ...blocks, ...listed(alone, text.more)];
  if (blocks.length === 0) blocks.push({ is: "paragraph", says: text.countsUnknown });
  const [most, rest] = [alone.slice(0, mostAtOnce), alone.slice(mostAtOnce)];
  if (most.length > 0)
    blocks.push({ is: "note", tone: "unsure", title: text.aloneTitle, items: [{ says: text.aloneSays }, ...most] });
  if (rest.length > 0)
    blocks.push({ is: "more", title: `${text.more}: ${text.aloneTitle}`, blocks: [{ is: "list", items: rest }] });
  return blocks;
});
