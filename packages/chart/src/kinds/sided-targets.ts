import { isPaired, type Target } from "../anatomy/targets.ts";

/** A needle has to know left from right: one problem for each target on a paired structure without a side. */
export const withoutSide = (targets: readonly Target[]): { field: string; says: string }[] =>
  targets.flatMap((target, index) =>
    isPaired(target.structure) && (target.side === undefined || target.side === "midline")
      ? [
          {
            field: `targets[${index}].side`,
            says: `is missing; there is a ${target.structure} on each side, so write left, right or both`,
          },
        ]
      : [],
  );
