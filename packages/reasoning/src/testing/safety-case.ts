import type { Request } from "../procedures/request.ts";
import type { Written } from "./chart-of.ts";

/** A plan in which a rule of safety speaks, and the same plan mended: what is asked for, what is written, what is wrong. */
export interface SafetyCase {
  readonly rule: string;
  readonly request: Partial<Request> & { readonly procedure: string };
  readonly patient?: { readonly birthDate?: string; readonly sex?: string };
  readonly wrong: readonly Written[];
  readonly wrongPlan?: Partial<Request>;
  readonly clear: readonly Written[];
  readonly clearPlan?: Partial<Request>;
  /** What silence gives; left out where nothing is asked. */
  readonly silence: "met" | "unknown" | "unmet";
}
