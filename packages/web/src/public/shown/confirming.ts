import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Block, PageSource } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { about, ofGenerators, patientName } from "./show.ts";
import { findingWords } from "./sign-rows.ts";
import { treatmentLink } from "./treatment-links.ts";

const byBlock = ({ block }: GeneratorKnowledge, source: PageSource): readonly Block[] => {
  if (!block) return [];
  const text = messagesIn(shownMessages, source.locale);
  const what = patientName(block.procedure, source);
  // What counts as a positive test is set by usual practice; the studies behind it stand with the treatment.
  const cited = { class: "default" } as const;
  const treatment = source.knowledge.treatments.get(block.procedure);
  return [
    { is: "paragraph", says: block.times === 2 ? text.blockTwice(what) : text.blockOnce(what), ...cited },
    { is: "paragraph", says: text.blockPart(String(block.positivePercent)), ...cited },
    ...(block.times === 2 ? [{ is: "paragraph", says: text.blockWhy } satisfies Block] : []),
    ...(treatment ? [{ is: "links", items: [treatmentLink(treatment, source)] } satisfies Block] : []),
  ];
};

const byImage = ({ imaging }: GeneratorKnowledge, source: PageSource): readonly Block[] => {
  if (!imaging) return [];
  const text = messagesIn(shownMessages, source.locale);
  const what = new Intl.ListFormat(source.locale, { type: "disjunction" }).format(
    imaging.findings.map((id) => findingWords(id, source)),
  );
  return [
    { is: "paragraph", says: text.imaging(what), class: imaging.class },
    { is: "paragraph", says: text.imagingAlone },
  ];
};

/** What settles it: a block, a picture, a list of signs, or nothing. */
export const confirming = ofGenerators((generator, source): readonly Block[] => {
  const text = messagesIn(shownMessages, source.locale);
  const { decidedBy, basis, criteria } = generator;
  if (decidedBy === "block") return byBlock(generator, source);
  if (decidedBy === "imaging") return byImage(generator, source);
  if (decidedBy === "nothing") return [{ is: "paragraph", says: text.nothing }];
  return [{ is: "paragraph", says: basis === "history" ? text.history : text.criteria, ...about(criteria ?? {}) }];
});
