import type { Region } from "@pinpoint/chart";
import type { FindingKnowledge, Knowledge } from "@pinpoint/knowledge";
import { textIn } from "@pinpoint/wording";
import type { Locale } from "../../locale.ts";

/** A finding as a list beside a field offers it: the name that is typed, and the short names it also goes by. */
export interface FindingChoice {
  readonly name: string;
  readonly also: string;
}

const unique = (knowledge: Knowledge): readonly FindingKnowledge[] => [...new Set(knowledge.findings.values())];

/** Regions whose examination belongs together: a low back is examined with its sacrum and legs, a neck with its arms. */
const together: Partial<Record<Region, readonly Region[]>> = {
  lumbar: ["lumbar", "sacral", "hip", "leg", "pelvis"],
  sacral: ["sacral", "lumbar", "hip", "pelvis"],
  neck: ["neck", "head", "arm", "shoulder", "hand"],
  head: ["head", "neck"],
};

const isImaging = ({ by }: FindingKnowledge): boolean => by === "imaging";

/** The findings that belong to a region, by name; those seen on images, or those asked and examined. All when no region is known. */
export const findingChoices = (
  knowledge: Knowledge,
  locale: Locale,
  region: Region | undefined,
  on: "bedside" | "image",
): readonly FindingChoice[] => {
  const near = region === undefined ? undefined : (together[region] ?? [region]);
  return unique(knowledge)
    .filter((one) => isImaging(one) === (on === "image"))
    .filter(({ regions }) => near === undefined || regions.some((own) => near.includes(own)))
    .map(({ id, name, aliases = [] }) => ({
      name: textIn(name, locale, id),
      also: aliases.map((alias) => alias.replaceAll("-", " ")).join(", "),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
};

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

/** The finding somebody typed: by its name in either language, its id, or another name it goes by. */
export const findingTyped = (typed: string, knowledge: Knowledge): FindingKnowledge | undefined => {
  const wanted = plain(typed);
  return (
    knowledge.findings.get(wanted.replaceAll(" ", "-")) ??
    unique(knowledge).find(
      ({ name }) => plain(name.en) === wanted || (name.es !== undefined && plain(name.es) === wanted),
    )
  );
};
