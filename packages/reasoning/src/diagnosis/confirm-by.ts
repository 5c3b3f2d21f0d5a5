import { nervesOfFacetJoints, type Target } from "@pinpoint/chart";
import type { ConfirmBy } from "../assessment.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Standing } from "./state.ts";

/** The needle's targets for the sites of a generator: nerves for facet joints, the nerve itself for C2-3, else the site. */
const targetsOf = (sites: readonly Target[]): readonly Target[] =>
  sites
    .flatMap((site) => (site.structure === "facet-joint" && site.level ? [] : [site]))
    .concat(
      nervesOfFacetJoints(
        sites.flatMap(({ structure, level, side }) => (structure === "facet-joint" && level ? [{ level, side }] : [])),
      ),
    );

/** The block that would settle it: which, where, and how many positives are still owed. */
export const confirmByOf = (
  { generator, history }: Hypothesis,
  { state }: Standing,
  sites: readonly Target[],
): ConfirmBy | undefined => {
  const { block } = generator.knowledge;
  if (!block || (state !== "possible" && state !== "likely") || sites.length === 0) return undefined;
  const done = history.sites.some((site) => site.state === "one-positive") ? 1 : 0;
  return { procedure: block.procedure, targets: targetsOf(sites), count: Math.max(1, block.times - done) };
};
