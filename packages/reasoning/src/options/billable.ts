/** Which codes a claim would carry, and whether the diagnosis pairs with them. Numbers only, with our own names. */
import type { BillingCode } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import { say } from "../says.ts";
import { called, type Verdict, verdict } from "../verdict.ts";
import { joinVerdicts } from "./candidacy.ts";
import type { ChosenPolicy } from "./policy-index.ts";

const codeFor = (codes: readonly BillingCode[], { places }: Judging): BillingCode | undefined =>
  codes.find(({ regions }) => regions === undefined || regions.some((region) => places.spinalRegions.has(region)));

/** First code for as many levels as it covers, then one add-on a further level; the last repeats where the code says so. */
const codesOf = (code: BillingCode, { places }: Judging): readonly string[] => {
  const perLevel = code.unit === "joint" || code.unit === "root" || code.unit === "body";
  const further = perLevel ? places.payerLevels - code.firstCovers : 1 - code.firstCovers;
  const modifier = places.sides.size > 1 && code.bilateralModifier ? `-${code.bilateralModifier}` : "";
  const codes = [`${code.first}${modifier}`];
  for (let index = 0; index < further; index++) {
    const addOn = code.addOns[index] ?? (code.addOnRepeats ? code.addOns.at(-1) : undefined);
    if (addOn) codes.push(`${addOn}${modifier}`);
  }
  return codes;
};

/** The claim: codes by joints and sides, and the pairing the policy asks for. The codes to choose from are those of the procedure. */
export const billableOf = (
  procedureCodes: readonly BillingCode[],
  chosen: ChosenPolicy | undefined,
  judging: Judging,
): Verdict & { readonly codes?: readonly string[] } => {
  const code = codeFor(procedureCodes, judging);
  if (!code) return verdict("unknown", say("billable.no-code", { procedure: judging.request.procedure }));
  const codes = codesOf(code, judging);
  const pairing = (chosen?.rule.billing ?? []).map((judge) => judge(judging));
  const claim = joinVerdicts(pairing, () => say("billable.code", { codes }));
  return { ...called(claim, { source: code.source, class: code.class }), codes };
};
