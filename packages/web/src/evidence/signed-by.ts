import type { Knowledge } from "@pinpoint/knowledge";
import type { Signoff } from "@pinpoint/platform";
import { dateText } from "@pinpoint/wording";
import { ruleId } from "../clinic/knowledge/rules.ts";
import { signedRules } from "../clinic/knowledge/signed.ts";
import type { SignedBy } from "./evidence-view.ts";

/** Who signed the rule a row of the evidence belongs to: that of its generator, or the alert it tells of. */
export const signedByOf = (signoffs: readonly Signoff[], knowledge: Knowledge, locale: "en" | "es"): SignedBy => {
  const signed = signedRules(signoffs, knowledge);
  return ({ id, generator }) => {
    const rule = generator === null ? ruleId("alert", id.replace(/^alert-/, "")) : ruleId("generator", generator);
    const found = signed.get(rule);
    return found ? `${found.name}, ${dateText(found.at.slice(0, 10), locale)}` : null;
  };
};
