/** Addresses of the site's pages, without a language. */
import type { Region } from "@pinpoint/chart";
import type { EducationPage } from "@pinpoint/knowledge";

export const treatmentPath = (id: string): string => `/learn/treatments/${id}`;
export const generatorPath = (id: string): string => `/learn/conditions/${id}`;
export const regionPath = (region: Region): string => `/learn/where/${region}`;

/** Where every word of the field stands with its meaning. */
export const glossaryPath = "/glossary";

/** Guides stand at the top of the site, all but those of the learning room. */
const learning: ReadonlySet<string> = new Set(["journey", "promises", "two-ways-of-care"]);

/** Where a page at full depth stands. */
export const fullPagePath = ({ kind, id }: Pick<EducationPage, "kind" | "id">): string => {
  if (kind === "condition") return generatorPath(id);
  if (kind === "treatment") return treatmentPath(id);
  return learning.has(id) ? `/learn/${id}` : `/${id}`;
};
