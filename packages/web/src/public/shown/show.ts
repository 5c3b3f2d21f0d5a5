import type { GeneratorKnowledge, Text, Treatment } from "@pinpoint/knowledge";
import { nameOf } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, Cited, PageSource } from "../page-model.ts";
import { shownMessages } from "./messages.ts";

/** Some facts of treatments or generators as blocks; ids that are neither were refused when the page was loaded. */
export type Show = (ids: readonly string[], source: PageSource) => readonly Block[];

export const textOf = (text: Text, locale: Locale): string => (locale === "es" ? (text.es ?? text.en) : text.en);

/** The source and class of a row of the knowledge, as a page carries them. */
export const about = (row: {
  readonly source?: string | undefined;
  readonly class?: Cited["class"] | undefined;
}): Omit<Cited, "says"> => ({
  ...(row.source === undefined ? {} : { sources: [row.source] }),
  ...(row.class === undefined ? {} : { class: row.class }),
});

/** A treatment as a patient calls it, as it stands in a sentence. */
export const patientName = (id: string, { knowledge, locale }: PageSource): string =>
  nameOf("procedure", id, { knowledge, locale, reader: "patient" });

/** What doctors call it. */
export const formalName = (id: string, { knowledge, locale }: PageSource): string =>
  capital(nameOf("procedure", id, { knowledge, locale, reader: "clinician" }));

export const generatorName = (id: string, { knowledge, locale }: PageSource): string =>
  nameOf("generator", id, { knowledge, locale, reader: "patient" });

export const generatorFormalName = (id: string, { knowledge, locale }: PageSource): string =>
  capital(nameOf("generator", id, { knowledge, locale, reader: "clinician" }));

/** Whom some blocks are about: treatments of which the same is told are told of once, named where there is more than one. */
const grouped = <T extends { readonly id: string }>(
  things: readonly T[],
  source: PageSource,
  name: (id: string, source: PageSource) => string,
  show: (thing: T, source: PageSource) => readonly Block[],
): readonly Block[] => {
  const groups = new Map<string, { ids: string[]; blocks: readonly Block[] }>();
  for (const thing of things) {
    const blocks = show(thing, source);
    const key = JSON.stringify(blocks);
    const held = groups.get(key);
    if (held) held.ids.push(thing.id);
    else groups.set(key, { ids: [thing.id], blocks });
  }
  if (groups.size === 1) return [...groups.values()].flatMap(({ blocks }) => blocks);
  const text = messagesIn(shownMessages, source.locale);
  return [...groups.values()].flatMap(({ ids, blocks }) =>
    ids.map((id): Block => ({ is: "paragraph", says: text.about(name(id, source)) })).concat(blocks),
  );
};

/** A part that is told of each treatment. */
export const ofTreatments =
  (show: (treatment: Treatment, source: PageSource) => readonly Block[]): Show =>
  (ids, source) => {
    const { treatments } = source.knowledge;
    return grouped(
      ids.flatMap((id) => treatments.get(id) ?? []),
      source,
      patientName,
      show,
    );
  };

/** A part that is told of each generator. */
export const ofGenerators =
  (show: (generator: GeneratorKnowledge, source: PageSource) => readonly Block[]): Show =>
  (ids, source) => {
    const { generators } = source.knowledge;
    return grouped(
      ids.flatMap((id) => generators.get(id) ?? []),
      source,
      generatorName,
      show,
    );
  };
