import type { EvidenceClass, Source } from "@pinpoint/knowledge";
import type { Rendering } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { assessmentMessages } from "./messages.ts";

/** Where a statement comes from, as a page prints it. */
export interface SourceView {
  /** The work; null where the statement is a setting of the practice and has no citation. */
  readonly cite: string | null;
  readonly href: string | null;
  /** "doi:10.…" or "PMID …". */
  readonly label: string | null;
  /** How far it may be trusted: second-hand, usual practice, usual caution. */
  readonly caveat: string | null;
  /** The rule it belongs to, which a physician may have signed; null where it belongs to none. */
  readonly rule: string | null;
}

/** The address of a work and how it is written: DOI before PMID before PMC before a page. */
const linkOf = ({ doi, pmid, pmc, url }: Source): { readonly href: string; readonly label: string } | null => {
  if (doi) return { href: `https://doi.org/${encodeURI(doi)}`, label: `doi:${doi}` };
  if (pmid) return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, label: `PMID ${pmid}` };
  if (pmc) return { href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`, label: pmc };
  return url ? { href: url, label: new URL(url).hostname } : null;
};

/** The source of a statement with its class and its rule: practice settings carry no citation, second-hand evidence says so. */
export const sourceView = (
  id: string | undefined,
  rank: EvidenceClass,
  { locale, knowledge }: Rendering,
  rule: string | null = null,
): SourceView => {
  const text = messagesIn(assessmentMessages, locale);
  const source = id === undefined ? undefined : knowledge.sources.get(id);
  const link = source ? linkOf(source) : null;
  const cited = { cite: source?.cite ?? null, href: link?.href ?? null, label: link?.label ?? null, rule };
  switch (rank) {
    case "evidence":
      return { ...cited, caveat: source && !link ? text.unidentified : null };
    case "secondary":
      return { ...cited, caveat: text.secondHand };
    case "default":
      return { cite: null, href: null, label: null, rule, caveat: text.usualPractice };
    case "caution":
      return { ...cited, caveat: text.usualCaution };
  }
};
