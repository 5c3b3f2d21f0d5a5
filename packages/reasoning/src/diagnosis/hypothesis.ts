import type { Side } from "@pinpoint/chart";
import type { GeneratorKnowledge, PriorKnowledge, Settings } from "@pinpoint/knowledge";
import type { Setting } from "../assessment.ts";
import type { SpinePart } from "../observations.ts";
import type { Needs } from "../rules/needs.ts";
import type { Rule } from "../rules/rule.ts";
import type { BlockHistory } from "./blocks.ts";
import type { Contribution, Findings, Group } from "./groups/group.ts";
import type { RootEvidence, RootQuestion } from "./groups/root.ts";
import type { CompiledRow } from "./groups/rows.ts";
import type { Posterior } from "./odds.ts";

/** A generator compiled: its rules as closures, its groups ready to speak. */
export interface CompiledGenerator extends RootQuestion {
  readonly knowledge: GeneratorKnowledge;
  readonly applies: Rule;
  /** What has to stand in the chart before it can apply. */
  readonly needs: Needs;
  readonly priors: Readonly<
    Record<Setting, readonly { readonly prior: PriorKnowledge; readonly when: Rule | undefined }[]>
  >;
  readonly groups: readonly Group[];
  readonly criteria: { readonly fully: Rule; readonly partly: Rule; readonly excludedBy: Rule | undefined } | undefined;
  readonly firstBlock: CompiledRow | undefined;
  readonly likelyWhen: Rule | undefined;
  readonly unlikelyWhen: Rule | undefined;
  /** The parts of the spine it can lie in; undefined where it is no matter of the spine. */
  readonly parts: ReadonlySet<SpinePart> | undefined;
  /** Findings seen or asked at the bedside. */
  readonly bedside: ReadonlySet<string>;
  /** Left and right are different hypotheses. */
  readonly sided: boolean;
  readonly settings: Settings;
}

/** A generator as it stands for one chart, before a state is given to it. */
export interface Hypothesis {
  readonly generator: CompiledGenerator;
  readonly prior: PriorKnowledge | undefined;
  readonly posterior: Posterior | undefined;
  readonly findings: Findings;
  readonly block: Contribution | undefined;
  readonly side: Side | undefined;
  readonly roots: readonly RootEvidence[];
  readonly history: BlockHistory;
}
