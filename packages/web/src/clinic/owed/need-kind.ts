import type { Need } from "@pinpoint/reasoning";
import { confidentialAsk } from "../options/confidential.ts";

/** What sort of thing is to be had, as the filter offers it. */
export const needKinds = [
  "insurance",
  "authorization",
  "document",
  "diagnosis",
  "imaging",
  "score",
  "therapy",
  "procedure",
  "relief",
  "order",
  "confidential",
  "other",
] as const;
export type NeedKind = (typeof needKinds)[number];

const kindOf: ReadonlyMap<string, NeedKind> = new Map([
  ["insurance", "insurance"],
  ["authorization", "authorization"],
  ["document", "document"],
  ["evaluation", "document"],
  ["attestation", "document"],
  ["diagnosis", "diagnosis"],
  ["condition", "diagnosis"],
  ["complaint", "diagnosis"],
  ["imaging", "imaging"],
  ["score", "score"],
  ["therapy", "therapy"],
  ["procedure", "procedure"],
  ["trial", "procedure"],
  ["relief", "relief"],
  ["order", "order"],
  [confidentialAsk, "confidential"],
]);

/** The kind of a need by the entry that would settle it. */
export const needKindOf = (need: Need): NeedKind => kindOf.get("record" in need ? need.record : need.ask) ?? "other";
