import type { GeneratorKnowledge, Text, Treatment } from "@pinpoint/knowledge";
import { nameOf } from "@pinpoint/wording";
import type { Locale } from "../../locale.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, Cited, PageSource } from "../page-model.ts";

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

interface Group {
  readonly ids: string[];
  readonly blocks: readonly Block[];
}

/** Things of which the same is told are told of once. */
const groupsOf = <T extends { readonly id: string }>(
  things: readonly T[],
  show: (thing: T) => readonly Block[],
): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const thing of things) {
    const blocks = show(thing);
    const key = JSON.stringify(blocks);
    const held = groups.get(key);
    if (held) held.ids.push(thing.id);
    else groups.set(key, { ids: [thing.id], blocks });
  }
  return [...groups.values()];
};

/** Where several are told of apart, each is folded under its name, so that a page stays readable. */
const grouped = (
  groups: readonly Group[],
  nameOfThing: (id: string) => string,
  { locale }: PageSource,
): readonly Block[] => {
  if (groups.length === 1) return groups.flatMap(({ blocks }) => blocks);
  const list = new Intl.ListFormat(locale);
  return groups.map(({ ids, blocks }) => ({ is: "more", title: capital(list.format(ids.map(nameOfThing))), blocks }));
};

/** A part that is told of each treatment. */
export const ofTreatments =
  (show: (treatment: Treatment, source: PageSource) => readonly Block[]): Show =>
  (ids, source) => {
    const { treatments } = source.knowledge;
    const things = ids.flatMap((id) => treatments.get(id) ?? []);
    const groups = groupsOf(things, (thing) => show(thing, source));
    return grouped(groups, (id) => patientName(id, source), source);
  };

/** A part that is told of each generator. */
export const ofGenerators =
  (show: (generator: GeneratorKnowledge, source: PageSource) => readonly Block[]): Show =>
  (ids, source) => {
    const { generators } = source.knowledge;
    const things = ids.flatMap((id) => generators.get(id) ?? []);
    const groups = groupsOf(things, (thing) => show(thing, source));
    return grouped(groups, (id) => generatorName(id, source), source);
  };
