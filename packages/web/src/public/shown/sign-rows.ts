/** The signs that speak for or against a generator, each with its two likelihoods. */
import type { EvidenceClass, GeneratorKnowledge, GroupKnowledge, Likelihood } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { PageSource } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { textOf } from "./show.ts";

export interface SignRow {
  readonly label: string;
  readonly present: Likelihood | undefined;
  readonly absent: Likelihood | undefined;
  readonly source: string;
  readonly class: EvidenceClass;
}

export const findingWords = (id: string, { knowledge, locale }: PageSource): string => {
  const finding = knowledge.findings.get(id);
  return finding ? textOf(finding.patient, locale) : id;
};

const wordsOf = (ids: readonly string[], source: PageSource): string =>
  new Intl.ListFormat(source.locale).format(ids.map((id) => findingWords(id, source)));

interface Numbers {
  readonly present?: Likelihood | undefined;
  readonly absent?: Likelihood | undefined;
  readonly source: string;
  readonly class: EvidenceClass;
}

const row = (label: string, { present, absent, source, class: is }: Numbers): SignRow => ({
  label: capital(label),
  present,
  absent,
  source,
  class: is,
});

const rowsOfGroup = (group: GroupKnowledge, source: PageSource): readonly SignRow[] => {
  const text = messagesIn(shownMessages, source.locale);
  switch (group.kind) {
    case "count":
      return group.rows.map((one) => row(text.atLeast(one.atLeast, wordsOf(group.members, source)), one));
    case "combination":
      return [row(text.together(wordsOf(group.allPresent, source)), group.row)];
    case "age":
      return group.rows.map((one) =>
        row(one.over === undefined ? text.under(one.under ?? 0) : text.over(one.over), { ...one, absent: undefined }),
      );
    case "score":
      return [row(text.answers, group.row)];
    case "strongest":
    case "root":
      return [];
  }
};

/** Rows of single findings, then those of groups that are counted together. */
export const signRows = (generator: GeneratorKnowledge, source: PageSource): readonly SignRow[] => {
  const findings = [...new Set(source.knowledge.findings.values())];
  const single = findings.flatMap((finding) =>
    finding.moves
      .filter((move) => move.generator === generator.id)
      .map((move) => row(textOf(finding.patient, source.locale), move)),
  );
  return [...single, ...generator.groups.flatMap((group) => rowsOfGroup(group, source))];
};
