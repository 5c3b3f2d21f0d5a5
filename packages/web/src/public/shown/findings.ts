import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, Cited, PageSource } from "../page-model.ts";
import { checkedIn } from "./checked-in.ts";
import { shownMessages } from "./messages.ts";
import { about, ofGenerators } from "./show.ts";
import { findingWords, type SignRow, signRows } from "./sign-rows.ts";
import { reach, weightWords } from "./weight-words.ts";

const byReach = (a: SignRow, b: SignRow): number => reach(b.present, b.absent) - reach(a.present, a.absent);

const signTable = (rows: readonly SignRow[], { locale }: PageSource): Block => {
  const text = messagesIn(shownMessages, locale);
  return {
    is: "table",
    caption: text.findingsCaption,
    head: [text.findingHead, text.findingThere, text.findingNotThere],
    rows: rows.toSorted(byReach).map(({ label, present, absent, ...row }) => ({
      label,
      cells: [
        { says: weightWords(present, locale), ...about(row) },
        { says: weightWords(absent, locale), ...about(row) },
      ],
    })),
  };
};

/** How many people with no pain have it too, at the ages in the middle of what was counted. */
const painlessSays = (id: string, { knowledge, locale }: PageSource): readonly Cited[] => {
  const painless = knowledge.findings.get(id)?.painless;
  const decade = ["50", "60", "40"].find((age) => painless?.percentByDecade[age] !== undefined);
  if (!painless || decade === undefined) return [];
  const text = messagesIn(shownMessages, locale);
  return [{ says: text.painless(decade, String(painless.percentByDecade[decade])), ...about(painless) }];
};

const pictures = (generator: GeneratorKnowledge, source: PageSource): readonly Cited[] => {
  const { imaging } = generator;
  if (!imaging) return [];
  return imaging.findings.flatMap((id) => [
    { says: `${capital(findingWords(id, source))}.`, class: imaging.class },
    ...painlessSays(id, source),
  ]);
};

const checks = ({ criteria }: GeneratorKnowledge, source: PageSource): readonly Cited[] => {
  if (!criteria) return [];
  const text = messagesIn(shownMessages, source.locale);
  return checkedIn(criteria.fully).map(({ finding, is }) => {
    const words = findingWords(finding, source);
    return { says: is === "absent" ? text.notThere(words) : `${capital(words)}.`, ...about(criteria) };
  });
};

/** What points to a cause of pain and what away from it: the strongest sign first, and never as a number. */
export const findings = ofGenerators((generator, source): readonly Block[] => {
  const text = messagesIn(shownMessages, source.locale);
  const rows = signRows(generator, source);
  const checked = checks(generator, source);
  const seen = pictures(generator, source);
  const blocks: Block[] = [];
  if (rows.length > 0) blocks.push({ is: "paragraph", says: text.lead }, signTable(rows, source));
  if (checked.length > 0) blocks.push({ is: "paragraph", says: `${text.looked}:` }, { is: "list", items: checked });
  if (seen.length > 0) blocks.push({ is: "list", items: seen });
  return blocks.length > 0 ? blocks : [{ is: "paragraph", says: text.findingsNone }];
});
