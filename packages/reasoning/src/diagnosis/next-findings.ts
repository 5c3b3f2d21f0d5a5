/** What to examine next: what would drop the uncertainty most, over all generators that are still open. */
import type { NextStatement } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { say } from "../says.ts";
import type { Diagnosed, OpenQuestion } from "./diagnosed.ts";
import type { Open } from "./groups/group.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { entropyBits, probabilityOf, rounded } from "./odds.ts";

/** Gains below this many bits are not worth a question. */
const leastGain = 0.001;

const netOf = ({ findings }: Hypothesis, group: string): number =>
  findings.contributions.reduce(
    (total, { moved, weight }) => (moved.group === group ? total + weight.logLr : total),
    0,
  );

const questionOf = (hypothesis: Hypothesis, view: ChartView) => {
  const bedside = hypothesis.generator.groups
    .filter(({ imaging, age }) => !imaging && !age)
    .reduce((total, { id }) => total + netOf(hypothesis, id), 0);
  const side = hypothesis.generator.sided ? hypothesis.side : undefined;
  return { view, side, raised: bedside > 0, ageSpeaks: true } as const;
};

/** Every open question of a hypothesis, with the log odds each answer would leave. */
export const openQuestions = (hypothesis: Hypothesis, view: ChartView): readonly OpenQuestion[] => {
  if (!hypothesis.posterior) return nothing;
  const question = questionOf(hypothesis, view);
  const opens: OpenQuestion[] = [];
  for (const group of hypothesis.generator.groups) {
    const net = netOf(hypothesis, group.id);
    for (const open of group.open(question, net)) opens.push({ open, group: group.id, net });
  }
  return opens;
};
const nothing: readonly OpenQuestion[] = [];

/** Expected drop in entropy, in bits, of one question about one hypothesis. */
export const gainOf = (
  logOdds: number,
  net: number,
  { ifPresent, ifAbsent, amongThose, amongOthers }: Open,
): number => {
  const probability = probabilityOf(logOdds);
  const chance = probability * amongThose + (1 - probability) * amongOthers;
  const after =
    chance * entropyBits(probabilityOf(logOdds - net + ifPresent)) +
    (1 - chance) * entropyBits(probabilityOf(logOdds - net + ifAbsent));
  return Math.max(0, entropyBits(probability) - after);
};

/** The best a hypothesis could reach if every unexamined bedside finding spoke for it. */
export const bestCase = ({ hypothesis, opens }: Diagnosed): number => {
  if (!hypothesis.posterior) return 0;
  const best = new Map<string, number>();
  for (const { open, group, net } of opens) {
    if (!open.bedside) continue;
    const lift = Math.max(open.ifPresent, open.ifAbsent) - net;
    if (lift > (best.get(group) ?? 0)) best.set(group, lift);
  }
  return probabilityOf([...best.values()].reduce((total, lift) => total + lift, hypothesis.posterior.logOdds));
};

interface Asked {
  gain: number;
  readonly gains: Map<string, number>;
  readonly open: Open;
  readonly generator: string;
  readonly group: string;
}

const statementOf = (ask: string, { gain, gains, open, generator, group }: Asked): NextStatement => ({
  ask,
  for: [...gains.entries()].sort((a, b) => b[1] - a[1]).map(([id]) => id),
  gain: rounded(gain),
  says:
    open.findings.length === 1 && open.findings[0] === ask
      ? say("next.finding", { finding: ask, gain })
      : say("next.group", { generator, group, findings: open.findings, gain }),
});

const blockQuestion = ({ hypothesis, confirmBy, standing }: Diagnosed): NextStatement | undefined => {
  const { block } = hypothesis.generator.knowledge;
  if (!block || !confirmBy || !hypothesis.posterior) return undefined;
  const { probability } = hypothesis.posterior;
  // The first block leaves what its ratios leave; the one after a positive settles the question by rule.
  const present = block.first.present?.lr ?? 1;
  const absent = block.first.absent?.lr ?? 1;
  const amongOthers = (1 - absent) / (present - absent);
  const open = {
    ask: block.procedure,
    findings: [],
    bedside: false,
    ifPresent: Math.log(present),
    ifAbsent: Math.log(absent),
    amongThose: present * amongOthers,
    amongOthers,
  };
  const gain = standing.state === "likely" ? entropyBits(probability) : gainOf(hypothesis.posterior.logOdds, 0, open);
  return {
    ask: block.procedure,
    for: [hypothesis.generator.knowledge.id],
    gain: rounded(gain),
    says: say("next.block", { procedure: block.procedure, targets: confirmBy.targets, gain }),
  };
};

/** Still open: not settled either way, and not put aside by an image. */
const isLive = ({ standing, hypothesis }: Diagnosed): boolean =>
  standing.state !== "excluded" &&
  standing.state !== "confirmed" &&
  standing.says.key !== "state.imaging-absent" &&
  hypothesis.posterior !== undefined;

/** A block that was done is an examination too. */
const wasBlocked = (live: readonly Diagnosed[]): boolean =>
  live.some(({ hypothesis }) => hypothesis.history.results.length > 0);

/** The bedside questions of every live hypothesis, and once something was examined all others, with what each would tell. */
const askedOf = (live: readonly Diagnosed[], all: boolean): ReadonlyMap<string, Asked> => {
  const asked = new Map<string, Asked>();
  for (const { hypothesis, opens } of live) {
    const id = hypothesis.generator.knowledge.id;
    for (const { open, group, net } of opens) {
      const gain = open.bedside || all ? gainOf(hypothesis.posterior?.logOdds ?? 0, net, open) : 0;
      if (gain < leastGain) continue;
      const held = asked.get(open.ask) ?? { gain: 0, gains: new Map<string, number>(), open, generator: id, group };
      held.gain += gain;
      held.gains.set(id, (held.gains.get(id) ?? 0) + gain);
      asked.set(open.ask, held);
    }
  }
  return asked;
};

/** Ranks what has not been examined. Images, tests and blocks are proposed once the bedside has been asked: the examination comes first. */
export const nextFindings = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  blocksAllowed: boolean,
): readonly NextStatement[] => {
  const live = diagnosed.filter(isLive);
  const examined = view.examined || wasBlocked(live);
  const blocks = blocksAllowed && examined ? live.flatMap((one) => blockQuestion(one) ?? []) : [];
  return [...[...askedOf(live, examined).entries()].map(([ask, one]) => statementOf(ask, one)), ...blocks]
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain);
};
