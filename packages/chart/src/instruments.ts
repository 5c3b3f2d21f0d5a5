/**
 * The arithmetic of the questionnaires a chart may hold: range of the total, items and how they add up. No question is quoted here,
 * since most texts belong to their owners. Answers are kept as they were marked; where an item counts from its other end or more than
 * once, the answers carry the names `item-1`, `item-2` …
 */
import { jointTables, type PromisForm, painInterferenceErrors, promisTables } from "./interval-tables.ts";
import { placeInTable, type Range, rangeOf, type Scoring, scored } from "./scoring.ts";

/** Scored by adding up; nothing may be missing. */
const yesNo = { item: [0, 1], scoring: "sum" } as const;
/** Scored here since the answers could be kept: a total that was written before stands. */
const since = { decides: "written" } as const;
/** A T-score; from answers only where the form is named. */
const promis = { total: [10, 90], item: [1, 5], items: 4, scoring: "table", ...since } as const;
/** Up to two answers may be missing: the others stand for them, unless a total was written. */
const prorated = { item: [0, 3], scoring: "points-of-answered", decides: "written-when-partial" } as const;

const table = {
  nrs: { total: [0, 10] },
  vas: { total: [0, 10] },
  faces: { total: [0, 10] },
  peg: { total: [0, 10], item: [0, 10], items: 3, scoring: "mean", atLeast: 3 },
  "bpi-severity": { total: [0, 10], item: [0, 10], items: 4, scoring: "mean", atLeast: 4 },
  "bpi-interference": { total: [0, 10], item: [0, 10], items: 7, scoring: "mean", atLeast: 4 },
  odi: { total: [0, 100], item: [0, 5], items: 10, scoring: "percent-of-answered", atLeast: 8 },
  ndi: { total: [0, 50], item: [0, 5], items: 10, scoring: "points-of-answered", atLeast: 8 },
  "rmdq-24": { total: [0, 24], item: [0, 1], items: 24, scoring: "sum", atLeast: 1 },
  "phq-2": { total: [0, 6], item: [0, 3], items: 2, scoring: "sum" },
  "phq-4": { total: [0, 12], item: [0, 3], items: 4, scoring: "sum" },
  "phq-9": { total: [0, 27], items: 9, atLeast: 7, ...prorated },
  "gad-2": { total: [0, 6], item: [0, 3], items: 2, scoring: "sum" },
  "gad-7": { total: [0, 21], items: 7, atLeast: 5, ...prorated },
  "pc-ptsd-5": { total: [0, 5], item: [0, 1], items: 5, scoring: "sum" },
  pcs: { total: [0, 52], item: [0, 4], items: 13, scoring: "sum" },
  "tsk-17": {
    total: [17, 68],
    item: [1, 4],
    items: 17,
    scoring: "sum",
    reversed: ["item-4", "item-8", "item-12", "item-16"],
    ...since,
  },
  "tsk-11": { total: [11, 44], item: [1, 4], items: 11, scoring: "sum", ...since },
  pseq: { total: [0, 60], item: [0, 6], items: 10, scoring: "sum" },
  isi: { total: [0, 28], item: [0, 4], items: 7, scoring: "sum" },
  csi: { total: [0, 100], item: [0, 4], items: 25, scoring: "sum" },
  "start-back": { total: [0, 9], item: [0, 1], items: 9, scoring: "sum" },
  wpi: { total: [0, 19], items: 19, ...yesNo, ...since },
  sss: {
    total: [0, 12],
    item: [0, 3],
    items: 6,
    scoring: "sum",
    ranges: { "item-4": [0, 1], "item-5": [0, 1], "item-6": [0, 1] },
    ...since,
  },
  dn4: { total: [0, 10], item: [0, 1], items: 10, scoring: "sum" },
  "dn4-interview": { total: [0, 7], items: 7, ...yesNo },
  "pain-detect": {
    total: [-1, 38],
    item: [0, 5],
    items: 9,
    scoring: "sum",
    ranges: { "item-8": [-1, 1], "item-9": [0, 2] },
    ...since,
  },
  "s-lanss": {
    total: [0, 24],
    items: 7,
    weights: { "item-1": 5, "item-2": 5, "item-3": 3, "item-4": 2, "item-5": 1, "item-6": 5, "item-7": 3 },
    ...yesNo,
    ...since,
  },
  "id-pain": { total: [-1, 5], items: 6, weights: { "item-6": -1 }, ...yesNo, ...since },
  "crps-severity": { total: [0, 16] },
  "ort-oud": { total: [0, 9], item: [0, 1], items: 9, scoring: "sum" },
  ort: { total: [0, 26] },
  comm: { total: [0, 68], item: [0, 4], items: 17, scoring: "sum" },
  "soapp-r": { total: [0, 96], item: [0, 4], items: 24, scoring: "sum" },
  "audit-c": { total: [0, 12], item: [0, 4], items: 3, scoring: "sum" },
  "dast-10": { total: [0, 10], item: [0, 1], items: 10, scoring: "sum" },
  "stop-bang": { total: [0, 8], item: [0, 1], items: 8, scoring: "sum" },
  "quick-dash": { total: [0, 100], item: [1, 5], items: 11, scoring: "mean-to-hundred", atLeast: 10, ...since },
  "koos-jr": {
    total: [0, 100],
    item: [0, 4],
    items: 7,
    scoring: "table",
    table: jointTables["koos-jr"],
    ...since,
  },
  "hoos-jr": {
    total: [0, 100],
    item: [0, 4],
    items: 6,
    scoring: "table",
    table: jointTables["hoos-jr"],
    ...since,
  },
  "zurich-symptoms": { total: [1, 5], item: [1, 5], items: 7, scoring: "mean", atLeast: 5, ...since },
  "zurich-function": { total: [1, 4], item: [1, 4], items: 5, scoring: "mean", atLeast: 3, ...since },
  "zurich-satisfaction": { total: [1, 4], item: [1, 4], items: 6, scoring: "mean" },
  pgic: { total: [1, 7] },
  "global-perceived-effect": { total: [-5, 5] },
  satisfaction: { total: [0, 10] },
  "nih-pain-impact": { total: [8, 50] },
  pdi: { total: [0, 70], item: [0, 10], items: 7, scoring: "sum" },
  "eq-5d-vas": { total: [0, 100] },
  "promis-physical-function": { ...promis, forms: promisTables["promis-physical-function"] },
  "promis-pain-interference": { ...promis, forms: promisTables["promis-pain-interference"] },
  "promis-sleep": { ...promis, forms: promisTables["promis-sleep"], reversed: ["item-3", "item-4"] },
  "promis-fatigue": { ...promis, forms: promisTables["promis-fatigue"] },
  "promis-depression": { ...promis, forms: promisTables["promis-depression"] },
  "promis-anxiety": { ...promis, forms: promisTables["promis-anxiety"] },
  "promis-social": { ...promis, forms: promisTables["promis-social"] },
} as const satisfies Record<string, Scoring>;

export type InstrumentId = keyof typeof table;
const isInstrument = (text: string): text is InstrumentId => Object.hasOwn(table, text);
export const instrumentIds: readonly InstrumentId[] = Object.keys(table).filter(isInstrument);

interface ScoreBody {
  readonly instrument: InstrumentId;
  readonly answers?: Readonly<Record<string, number>> | undefined;
  readonly total?: number | undefined;
  readonly form?: PromisForm | undefined;
}

const ruleOf = (instrument: InstrumentId): Scoring => table[instrument];

/** Lowest and highest total there is. */
export const totalRange = (instrument: InstrumentId): Range => ruleOf(instrument).total;

/** All that the answers give, whether it binds a written total or not. */
const fromAnswers = ({ instrument, answers, form }: ScoreBody): number | undefined =>
  answers && scored(ruleOf(instrument), answers, form);

/** Whether the answers bind: they then decide against a written total. */
const bind = ({ instrument, answers = {} }: ScoreBody): boolean => {
  const { decides = "answers", items } = ruleOf(instrument);
  return decides === "answers" || (decides === "written-when-partial" && Object.keys(answers).length === items);
};

/**
 * The total that the answers bind a score to; undefined where they do not carry one: too few, no published scoring here, or a rule
 * beside which another total may be written.
 */
export const totalOf = (body: ScoreBody): number | undefined => (bind(body) ? fromAnswers(body) : undefined);

/** The total of a score: what its answers bind it to, else as written, else what its answers give by the usual rule. */
export const scoreTotal = (body: ScoreBody): number | undefined => totalOf(body) ?? body.total ?? fromAnswers(body);

/** Standard error of the total of one person, in its own points; undefined where none is known for the form. */
export const standardErrorOf = ({ instrument, answers, form }: ScoreBody): number | undefined =>
  instrument === "promis-pain-interference" && form === "4a" && answers
    ? painInterferenceErrors[placeInTable(ruleOf(instrument), answers) ?? -1]
    : undefined;

/**
 * The group of the STarT Back tool: by its total, and by items 5 to 9 alone where that is 4 or more. Undefined without all nine answers
 * under their names; a bare total of 4 or more does not tell medium from high.
 */
export const startBackGroup = ({ instrument, answers }: ScoreBody): "low" | "medium" | "high" | undefined => {
  const total = instrument === "start-back" && answers ? scored(ruleOf(instrument), answers) : undefined;
  const mind = ["item-5", "item-6", "item-7", "item-8", "item-9"].map((item) => answers?.[item]);
  if (total === undefined || mind.includes(undefined)) return undefined;
  const ofMind = mind.reduce<number>((sum, answer) => sum + (answer ?? 0), 0);
  return total <= 3 ? "low" : ofMind <= 3 ? "medium" : "high";
};

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

type Fault = { field: string; says: string };

const outOfRange = (field: string, value: number, [low, high]: Range, what: string): Fault[] =>
  value < low || value > high ? [{ field, says: `${value} is out of range; ${what} runs from ${low} to ${high}` }] : [];

const contradiction = (body: ScoreBody): Fault[] => {
  const computed = totalOf(body);
  if (computed === undefined || body.total === undefined) return [];
  const rounding = 0.5 / 10 ** decimalsOf(body.total) + 1e-9;
  return Math.abs(computed - body.total) > rounding
    ? [
        {
          field: "total",
          says: `${body.total} does not follow from the answers, which give ${Number(computed.toFixed(2))}; leave the total out or mend the answers`,
        },
      ]
    : [];
};

/** What the answers say against themselves. Beside a total that stands as written they are kept as they are. */
const ofAnswers = ({ instrument, answers = {}, total, form }: ScoreBody): Fault[] => {
  const rule = ruleOf(instrument);
  if (rule.decides === "written" && total !== undefined) return [];
  // Without the name of the form nobody knows what the items are.
  if (rule.forms && form === undefined) return [];
  const entries = Object.entries(answers);
  return [
    ...entries.flatMap(([name, value]) => {
      const range = rangeOf(rule, name);
      return range ? outOfRange(`answers.${name}`, value, range, `an item of ${instrument}`) : [];
    }),
    ...(rule.items !== undefined && entries.length > rule.items
      ? [{ field: "answers", says: `has too many items; ${instrument} has ${rule.items}` }]
      : []),
  ];
};

const ofForm = ({ instrument, form }: ScoreBody): Fault[] => {
  const forms = Object.keys(ruleOf(instrument).forms ?? {});
  if (form === undefined || forms.includes(form)) return [];
  return [
    {
      field: "form",
      says:
        forms.length === 0
          ? `"${form}" is no form of ${instrument}; leave it out`
          : `"${form}" is no form of ${instrument} whose table is known; write one of: ${forms.join(", ")}`,
    },
  ];
};

/** What a score says against itself: out of range, an item out of range, a total that its own answers contradict. */
export const scoreProblems = (body: ScoreBody): Fault[] => {
  const { total } = ruleOf(body.instrument);
  return [
    ...(body.total === undefined && Object.keys(body.answers ?? {}).length === 0
      ? [{ field: "total", says: "is missing; write the total or the answers" }]
      : []),
    ...(body.total === undefined ? [] : outOfRange("total", body.total, total, body.instrument)),
    ...ofForm(body),
    ...ofAnswers(body),
    ...contradiction(body),
  ];
};
