import type { EvidenceClass, Knowledge } from "@pinpoint/knowledge";
import { nameOf, type Rendering, textIn } from "@pinpoint/wording";
import type { Statement } from "./row.ts";

/** How the knowledge becomes words: language and knowledge, and the name of a region of the body. */
export interface Words extends Rendering {
  readonly place: (region: string) => string;
}

export const words = (
  knowledge: Knowledge,
  locale: "en" | "es",
  place: (region: string) => string = (region) => region,
): Words => ({ knowledge, locale, reader: "clinician", place });

/** The name of a finding, generator or procedure, with the first letter as a capital. */
export const title = (what: "finding" | "generator" | "procedure", id: string, by: Words): string => {
  const name = nameOf(what, id, by);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
};

export const groupName = (generator: string, group: string, { knowledge, locale }: Words): string =>
  textIn(
    knowledge.generators.get(generator)?.groups.find(({ id }) => id === group)?.name,
    locale,
    group.replaceAll("-", " "),
  );

interface Carried {
  readonly source?: string | undefined;
  readonly class: EvidenceClass;
  readonly reviewed?: { readonly by: string; readonly on: string } | undefined;
}

/** Source by name, class and review of a row. */
export const statementOf = (
  id: string,
  generator: string | null,
  { source, class: kind, reviewed }: Carried,
  { knowledge }: Words,
): Statement => ({
  id,
  generator,
  class: kind,
  source: source === undefined ? null : { id: source, cite: knowledge.sources.get(source)?.cite ?? source },
  reviewed: reviewed ? `${reviewed.by}, ${reviewed.on}` : null,
});
