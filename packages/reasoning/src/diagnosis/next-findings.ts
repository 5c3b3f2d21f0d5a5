/** What to examine next: what would drop the uncertainty most, over all generators that are still open. */
import type { NextStatement } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { insertInOrder } from "../insert.ts";
import { say } from "../says.ts";
import type { Diagnosed, OpenQuestion } from "./diagnosed.ts";
import type { Open, Question } from "./groups/group.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { entropyBits, probabilityOf, rounded } from "./odds.ts";

/** Gains below this many bits are not worth a question. */
const leastGain = 0.001;

const netOf = ({ findings }: Hypothesis, group: string): number => {
  let net = 0;
  for (const { moved, weight } of findings.contributions) if (moved.group === group) net += weight.logLr;
  return net;
};

const questionOf = (hypothesis: Hypothesis, view: ChartView): Question => {
  const { groups, sided } = hypothesis.generator;
  let bedside = 0;
  for (const { id, imaging, age } of groups) if (!imaging && !age) bedside += netOf(hypothesis, id);
  return { view, side: sided ? hypothesis.side : undefined, raised: bedside > 0, ageSpeaks: true };
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

/** Expected drop in entropy, in bits, of one question about one hypothesis of this log odds and probability. */
const gainOf = (
  logOdds: number,
  probability: number,
  net: number,
  { ifPresent, ifAbsent, amongThose, amongOthers }: Pick<Open, "ifPresent" | "ifAbsent" | "amongThose" | "amongOthers">,
): number => {
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

interface Gain {
  readonly generator: string;
  gain: number;
}

/** A question of one or several hypotheses, with what it would tell each. */
interface Asked {
  readonly ask: string;
  gain: number;
  readonly gains: Gain[];
  readonly open: Open;
  readonly generator: string;
  readonly group: string;
}

const byGain = (a: Gain, b: Gain): number => b.gain - a.gain;

/** The generators of a question, the one it tells most first. */
const generatorsOf = (gains: readonly Gain[]): readonly string[] => {
  const [only] = gains;
  if (only && gains.length === 1) return [only.generator];
  return gains.toSorted(byGain).map((one) => one.generator);
};

const statementOf = ({ ask, gain, gains, open, generator, group }: Asked): NextStatement => ({
  ask,
  for: generatorsOf(gains),
  gain: rounded(gain),
  says:
    open.findings.length === 1 && open.findings[0] === ask
      ? say("next.finding", { finding: ask, gain })
      : say("next.group", { generator, group, findings: open.findings, gain }),
});

const blockQuestion = ({ hypothesis, confirmBy, standing }: Diagnosed): NextStatement | undefined => {
  const { block } = hypothesis.generator.knowledge;
  if (!block || !confirmBy || !hypothesis.posterior) return undefined;
  const { logOdds, probability } = hypothesis.posterior;
  // The first block leaves what its ratios leave; the one after a positive settles the question by rule.
  const present = block.first.present?.lr ?? 1;
  const absent = block.first.absent?.lr ?? 1;
  const amongOthers = (1 - absent) / (present - absent);
  const answers = {
    ifPresent: Math.log(present),
    ifAbsent: Math.log(absent),
    amongThose: present * amongOthers,
    amongOthers,
  };
  const gain =
    standing.state === "likely" ? entropyBits(probability) : gainOf(logOdds, probabilityOf(logOdds), 0, answers);
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

/** Adds what a question would tell one hypothesis to what it would tell the others. */
const addGain = (asked: Asked[], { open, group }: OpenQuestion, generator: string, gain: number): void => {
  const held = asked.find(({ ask }) => ask === open.ask);
  if (held === undefined) {
    asked.push({ ask: open.ask, gain, gains: [{ generator, gain }], open, generator, group });
    return;
  }
  held.gain += gain;
  const own = held.gains.find((one) => one.generator === generator);
  if (own) own.gain += gain;
  else held.gains.push({ generator, gain });
};

/** The bedside questions of every live hypothesis, and once something was examined all others, with what each would tell. */
const askedOf = (live: readonly Diagnosed[], all: boolean): readonly Asked[] => {
  const asked: Asked[] = [];
  for (const { hypothesis, opens } of live) {
    const logOdds = hypothesis.posterior?.logOdds ?? 0;
    const probability = probabilityOf(logOdds);
    for (const question of opens) {
      if (!question.open.bedside && !all) continue;
      const gain = gainOf(logOdds, probability, question.net, question.open);
      if (gain >= leastGain) addGain(asked, question, hypothesis.generator.knowledge.id, gain);
    }
  }
  return asked;
};

const byWorth = (a: NextStatement, b: NextStatement): number => b.gain - a.gain;

/** Ranks what has not been examined. Images, tests and blocks are proposed once the bedside has been asked: the examination comes first. */
export const nextFindings = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  blocksAllowed: boolean,
): readonly NextStatement[] => {
  const live = diagnosed.filter(isLive);
  const examined = view.examined || wasBlocked(live);
  const next: NextStatement[] = [];
  for (const asked of askedOf(live, examined)) insertInOrder(next, statementOf(asked), byWorth);
  if (blocksAllowed && examined)
    for (const one of live) {
      const block = blockQuestion(one);
      if (block && block.gain >= leastGain) insertInOrder(next, block, byWorth);
    }
  return next;
};
