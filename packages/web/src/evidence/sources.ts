import type { Source } from "@pinpoint/knowledge";
import type { SourceRow } from "./row.ts";

const identifiers = ({ doi, pmid, pmc, isbn, url }: Source): SourceRow["found"] => [
  ...(doi ? [{ label: `DOI ${doi}`, href: `https://doi.org/${doi}` }] : []),
  ...(pmid ? [{ label: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }] : []),
  ...(pmc ? [{ label: pmc, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/` }] : []),
  ...(isbn ? [{ label: `ISBN ${isbn}`, href: null }] : []),
  ...(url ? [{ label: url.replace(/^https?:\/\//, ""), href: url }] : []),
];

/** A work with every way to find it. Only web addresses become links. */
export const sourceRow = (source: Source, statements: number): SourceRow => ({
  id: source.id,
  cite: source.cite,
  title: source.title ?? null,
  found: identifiers(source).map(({ label, href }) => ({
    label,
    href: href !== null && /^https?:\/\//.test(href) ? href : null,
  })),
  unidentified: source.unidentified ?? null,
  statements,
});
