import { type NeedKind, needKinds } from "./need-kind.ts";

export const owedStates = ["unmet", "unknown", "met"] as const;
export type OwedFilterState = (typeof owedStates)[number];
export const owedSorts = ["day", "patient", "open"] as const;
export type OwedSort = (typeof owedSorts)[number];

/** What the address asks of the list; null and "" ask for everything. */
export interface OwedQuestion {
  /** `unmet` and `unknown`: something in the row is; `met`: everything in it is. */
  readonly state: OwedFilterState | null;
  /** Id of a payer; "none" for those without. */
  readonly payer: string;
  readonly kind: NeedKind | null;
  readonly sort: OwedSort;
  readonly page: number;
}

/** Reads `?state=…&payer=…&need=…&sort=…&page=…`; what is none of these is as if it were not there. */
export const owedQuestion = ({ searchParams }: URL): OwedQuestion => {
  const payer = searchParams.get("payer") ?? "";
  return {
    state: owedStates.find((one) => one === searchParams.get("state")) ?? null,
    payer: /^[a-z0-9][a-z0-9-]{0,79}$/.test(payer) ? payer : "",
    kind: needKinds.find((one) => one === searchParams.get("need")) ?? null,
    sort: owedSorts.find((one) => one === searchParams.get("sort")) ?? "day",
    page: Number(searchParams.get("page") ?? 1),
  };
};
