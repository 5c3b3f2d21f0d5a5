/** What is missing across the whole assessment, what settles most first: the to-do list. */
import { scoreTotal } from "@pinpoint/chart";
import { type ChartView, newest } from "./chart-view.ts";
import type { Diagnosed } from "./diagnosis/diagnosed.ts";
import { imagingVerdict } from "./diagnosis/imaging-decides.ts";
import type { Indexed } from "./observations.ts";
import { verdictOf } from "./rules/compile-rule.ts";
import { say } from "./says.ts";
import type { Need } from "./verdict.ts";

/** Two needs are one when they say the same of the same: the letter of one payer is not the scale of another. */
const keyOf = (need: Need): string => {
  let key = `${need.says.key}|${"record" in need ? need.record : need.ask}`;
  for (const value of Object.values<unknown>(need.says.values))
    key += `|${typeof value === "object" ? JSON.stringify(value) : value}`;
  return key;
};

/** The same need of several is one need that settles several. */
const merged = (needs: readonly Need[]): readonly Need[] => {
  const byKey = new Map<string, { readonly need: Need; readonly settles: Set<string> }>();
  for (const need of needs) {
    const key = keyOf(need);
    const held = byKey.get(key);
    if (held) for (const one of need.settles) held.settles.add(one);
    else byKey.set(key, { need, settles: new Set(need.settles) });
  }
  return [...byKey.values()]
    .sort((a, b) => b.settles.size - a.settles.size)
    .map(({ need, settles }) => ({ ...need, settles: [...settles] }));
};

const weakness = (view: ChartView, strengthFindings: readonly Indexed[]): readonly Need[] =>
  strengthFindings.flatMap(({ finding, index }) => {
    const word = view.words[index]?.[0];
    return word?.present && word.number === undefined
      ? [{ record: finding.id, says: say("need.grade", { finding: finding.id }), settles: ["motor-deficit"] }]
      : [];
  });

/** A bare total of the PHQ-9 hides item 9, thoughts of self-harm: it is asked the same day. */
const selfHarm = (view: ChartView): readonly Need[] => {
  const last = newest(view.of("score").filter(({ body }) => body.instrument === "phq-9"));
  const total = last && scoreTotal(last.body);
  if (!last || total === undefined || total === 0 || last.body.answers?.["item-9"] !== undefined) return [];
  return [
    {
      ask: "phq-9-item-9",
      says: say("need.phq-item-9", { total, date: last.at.slice(0, 10) }),
      settles: ["suicidality"],
    },
  ];
};

const ofDiagnosed = ({ hypothesis, standing }: Diagnosed, view: ChartView): readonly Need[] => {
  const { knowledge, criteria } = hypothesis.generator;
  const settles = [knowledge.id];
  const blocks = hypothesis.history.results.flatMap(({ owes, procedure, day }): readonly Need[] => {
    const values = { procedure: procedure.body.procedure, date: day };
    if (owes === undefined) return [];
    return [
      {
        record: "relief",
        says: owes === "duration" ? say("need.block-duration", values) : say("need.block-scores", values),
        settles,
      },
    ];
  });
  const open = standing.state === "possible" || standing.state === "likely";
  const rules = criteria && open ? verdictOf(criteria.fully, view, settles).missing : [];
  const wanted =
    standing.state === "likely" &&
    knowledge.imaging &&
    imagingVerdict(view, knowledge, hypothesis.roots, hypothesis.side).is === "silent";
  const [finding] = knowledge.imaging?.findings ?? [];
  const imaging: readonly Need[] =
    wanted && finding
      ? [{ record: "imaging", says: say("need.imaging", { generator: knowledge.id, finding }), settles }]
      : [];
  return [...blocks, ...rules, ...imaging];
};

/** The clinic's to-do list for this chart: what a warning waits for first, then what settles most. */
export const missingOf = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  strengthFindings: readonly Indexed[],
  ofOptions: readonly Need[] = [],
): readonly Need[] => [
  ...merged([...selfHarm(view), ...weakness(view, strengthFindings)]),
  ...merged([
    ...(view.complaint
      ? []
      : [
          {
            record: "complaint",
            says: say("need.complaint", {}),
            settles: diagnosed.map(({ hypothesis }) => hypothesis.generator.knowledge.id),
          },
        ]),
    ...diagnosed.flatMap((one) => ofDiagnosed(one, view)),
    ...ofOptions,
  ]),
];
