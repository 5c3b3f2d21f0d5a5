import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Signoff } from "@pinpoint/platform";
import type { Rendering } from "@pinpoint/wording";
import { type SourceView, sourceView } from "../assessment/source-view.ts";
import { ruleName, type SignatureView, signatureView } from "./list-view.ts";
import type { TextPart } from "./rule-part.ts";
import { ruleText } from "./rule-text.ts";
import { type RuleKind, rulesOf } from "./rules.ts";

export interface RuleView {
  readonly id: string;
  readonly kind: RuleKind;
  readonly name: string;
  readonly classes: readonly EvidenceClass[];
  readonly sources: readonly SourceView[];
  /** Of the content as it is shown: a signature is sent with it. */
  readonly digest: string;
  readonly parts: readonly TextPart[];
  /** Signatures under this content, the newest first. */
  readonly signatures: readonly SignatureView[];
  /** Signatures under an earlier content: they no longer hold. */
  readonly earlier: readonly SignatureView[];
  readonly signedByMe: boolean;
}

/** One rule opened; undefined where there is none of this id. */
export const ruleView = (
  id: string,
  signoffs: readonly Signoff[],
  person: string,
  rendering: Rendering,
): RuleView | undefined => {
  const rule = rulesOf(rendering.knowledge).get(id);
  if (!rule) return undefined;
  const own = signoffs.filter((one) => one.rule === id);
  const holding = own.filter(({ digest }) => digest === rule.digest);
  return {
    id,
    kind: rule.kind,
    name: ruleName(rule, rendering),
    classes: rule.classes,
    sources: rule.sources.map((source) => sourceView(source, "evidence", rendering)),
    digest: rule.digest,
    parts: ruleText(rule, rendering),
    signatures: holding.map((one) => signatureView(one, rendering.locale)),
    earlier: own.filter((one) => !holding.includes(one)).map((one) => signatureView(one, rendering.locale)),
    signedByMe: holding.some((one) => one.person === person),
  };
};
