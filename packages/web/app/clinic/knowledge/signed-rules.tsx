import "../stacking.css";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useMessages } from "../../language/messages.ts";
import { knowledgeMessages } from "./messages.ts";

/** Ids of the rules a physician of this organization signed as they stand; null on a page that does not ask. */
const SignedContext = createContext<ReadonlySet<string> | null>(null);

/** Tells everything below it which rules are signed. */
export function SignedRules({ ids, children }: { readonly ids: readonly string[]; readonly children: ReactNode }) {
  const signed = useMemo(() => new Set(ids), [ids]);
  return <SignedContext value={signed}>{children}</SignedContext>;
}

/** How many of these rules nobody signed here; null where the page does not know. */
export const useUnsigned = (rules: readonly string[]): number | null => {
  const signed = useContext(SignedContext);
  return signed && rules.filter((rule) => !signed.has(rule)).length;
};

/** Stands beside a statement whose rule no physician of this organization signed. */
export function DraftMark({ rule }: { readonly rule: string | null }) {
  const signed = useContext(SignedContext);
  const text = useMessages(knowledgeMessages);
  if (signed === null || rule === null || signed.has(rule)) return null;
  return <span className="draft-mark">{text.draft}</span>;
}
