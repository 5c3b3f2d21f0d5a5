import { type EvidenceClass, evidenceClasses } from "@pinpoint/knowledge";
import type { Statement } from "./row.ts";

/** What the reader asked to see; an empty text asks for everything. */
export interface EvidenceFilter {
  readonly generator: string;
  readonly class: EvidenceClass | "";
  readonly text: string;
}

const longestText = 100;

export const readFilter = (query: URLSearchParams): EvidenceFilter => ({
  generator: query.get("generator") ?? "",
  class: evidenceClasses.find((one) => one === query.get("class")) ?? "",
  text: (query.get("text") ?? "").trim().slice(0, longestText),
});

export const isFiltering = ({ generator, class: kind, text }: EvidenceFilter): boolean =>
  generator !== "" || kind !== "" || text !== "";

/** Lower case without accents, so that "cirugia" finds "cirugía". */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const textsIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textsIn).join(" ");
};

const classesOf = (row: Statement): readonly string[] => {
  const sides = [row, ...("others" in row && Array.isArray(row.others) ? row.others : [])];
  return sides.flatMap((one) => [one.class, one.present?.class, one.absent?.class]).filter(Boolean);
};

/** True for the statements the reader asked for. Each word of the text has to stand in the row, or in the name of its generator. */
export const matcher =
  (filter: EvidenceFilter, generatorNames: ReadonlyMap<string, string>) =>
  (row: Statement): boolean => {
    if (filter.generator !== "" && row.generator !== filter.generator) return false;
    if (filter.class !== "" && !classesOf(row).includes(filter.class)) return false;
    if (filter.text === "") return true;
    const hay = plain(`${textsIn(row)} ${generatorNames.get(row.generator ?? "") ?? ""}`);
    return plain(filter.text)
      .split(/\s+/)
      .every((word) => hay.includes(word));
  };
