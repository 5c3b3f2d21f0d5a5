import type { OptionStatement } from "./options/option.ts";
import type { Need } from "./verdict.ts";

/** What would settle the options that are not ruled out: what is owed, then safety, coverage and packet; an authorization once it is its turn. */
export const needsOfOptions = (options: readonly OptionStatement[]): readonly Need[] =>
  options.flatMap(({ readiness, owed, safety, coverage, packet, authorization }) =>
    readiness === "unsuitable"
      ? []
      : [
          ...owed,
          ...safety.missing,
          ...(coverage?.missing ?? []),
          ...(packet?.missing ?? []),
          ...(readiness === "ready" ? (authorization?.missing ?? []) : []),
        ],
  );
