/**
 * The arithmetic of the questionnaires a chart may hold: range of the total, items and how they add up. No question is quoted here,
 * since most texts belong to their owners. Scoring as published: PEG mean of three; ODI and NDI by answered sections; sums elsewhere.
 */
interface Instrument {
  readonly total: readonly [number, number];
  readonly item?: readonly [number, number];
  readonly items?: number;
  readonly scoring?: "sum" | "mean" | "percent-of-answered" | "points-of-answered";
  /** How many of the items have to be answered. */
  readonly atLeast?: number;
}

const table = {
  nrs: { total: [0, 10] },
  vas: { total: [0, 10] },
  faces: { total: [0, 10] },
  peg: { total: [0, 10], item: [0, 10], items: 3, scoring: "mean", atLeast: 3 },
  "bpi-severity": { total: [0, 10], item: [0, 10], items: 4, scoring: "mean", atLeast: 4 },
  "bpi-interference": { total: [0, 10], item: [0, 10], items: 7, scoring: "mean", atLeast: 4 },
  odi: { total: [0, 100], item: [0, 5], items: 10, scoring: "percent-of-answered", atLeast: 8 },
  ndi: { total: [0, 50], item: [0, 5], items: 10, scoring: "points-of-answered", atLeast: 8 },
  "rmdq-24": { total: [0, 24], item: [0, 1], items: 24, scoring: "sum", atLeast: 0 },
  "phq-2": { total: [0, 6], item: [0, 3], items: 2, scoring: "sum" },
  "phq-4": { total: [0, 12], item: [0, 3], items: 4, scoring: "sum" },
  "phq-9": { total: [0, 27], item: [0, 3], items: 9, scoring: "sum" },
  "gad-2": { total: [0, 6], item: [0, 3], items: 2, scoring: "sum" },
  "gad-7": { total: [0, 21], item: [0, 3], items: 7, scoring: "sum" },
  "pc-ptsd-5": { total: [0, 5], item: [0, 1], items: 5, scoring: "sum" },
  pcs: { total: [0, 52], item: [0, 4], items: 13, scoring: "sum" },
  "tsk-17": { total: [17, 68] },
  "tsk-11": { total: [11, 44] },
  pseq: { total: [0, 60], item: [0, 6], items: 10, scoring: "sum" },
  isi: { total: [0, 28], item: [0, 4], items: 7, scoring: "sum" },
  csi: { total: [0, 100], item: [0, 4], items: 25, scoring: "sum" },
  "start-back": { total: [0, 9], item: [0, 1], items: 9, scoring: "sum" },
  wpi: { total: [0, 19] },
  sss: { total: [0, 12] },
  dn4: { total: [0, 10], item: [0, 1], items: 10, scoring: "sum" },
  "pain-detect": { total: [-1, 38] },
  "s-lanss": { total: [0, 24] },
  "id-pain": { total: [-1, 5] },
  "crps-severity": { total: [0, 16] },
  "ort-oud": { total: [0, 9], item: [0, 1], items: 9, scoring: "sum" },
  ort: { total: [0, 26] },
  comm: { total: [0, 68], item: [0, 4], items: 17, scoring: "sum" },
  "soapp-r": { total: [0, 96], item: [0, 4], items: 24, scoring: "sum" },
  "audit-c": { total: [0, 12], item: [0, 4], items: 3, scoring: "sum" },
  "dast-10": { total: [0, 10], item: [0, 1], items: 10, scoring: "sum" },
  "stop-bang": { total: [0, 8], item: [0, 1], items: 8, scoring: "sum" },
  "quick-dash": { total: [0, 100] },
  "koos-jr": { total: [0, 100] },
  "hoos-jr": { total: [0, 100] },
  "zurich-symptoms": { total: [1, 5] },
  "zurich-function": { total: [1, 4] },
  pgic: { total: [1, 7] },
  pdi: { total: [0, 70], item: [0, 10], items: 7, scoring: "sum" },
  "eq-5d-vas": { total: [0, 100] },
  "promis-physical-function": { total: [10, 90] },
  "promis-pain-interference": { total: [10, 90] },
  "promis-sleep": { total: [10, 90] },
  "promis-fatigue": { total: [10, 90] },
  "promis-depression": { total: [10, 90] },
  "promis-anxiety": { total: [10, 90] },
  "promis-social": { total: [10, 90] },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof table;
const isInstrument = (text: string): text is InstrumentId => Object.hasOwn(table, text);
export const instrumentIds: readonly InstrumentId[] = Object.keys(table).filter(isInstrument);

interface ScoreBody {
  readonly instrument: InstrumentId;
  readonly answers?: Readonly<Record<string, number>> | undefined;
  readonly total?: number | undefined;
}

/** The total computed from the answers; undefined where the answers do not carry one (too few, or no published scoring here). */
export const totalOf = ({ instrument, answers }: ScoreBody): number | undefined => {
  const { scoring, items, atLeast }: Instrument = table[instrument];
  if (!answers || !scoring || items === undefined) return undefined;
  const values = Object.values(answers);
  if (values.length < (atLeast ?? items) || values.length > items) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  if (scoring === "sum") return sum;
  if (scoring === "mean") return sum / values.length;
  return scoring === "percent-of-answered" ? (sum / (5 * values.length)) * 100 : (sum / values.length) * items;
};

/** The total of a score: computed from its answers where they carry one, else as written. */
export const scoreTotal = (body: ScoreBody): number | undefined => totalOf(body) ?? body.total;

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

type Fault = { field: string; says: string };

const outOfRange = (field: string, value: number, [low, high]: readonly [number, number], what: string): Fault[] =>
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

/** What a score says against itself: out of range, an item out of range, a total that its own answers contradict. */
export const scoreProblems = (body: ScoreBody): Fault[] => {
  const { total, item, items }: Instrument = table[body.instrument];
  const answers = Object.entries(body.answers ?? {});
  return [
    ...(body.total === undefined && answers.length === 0
      ? [{ field: "total", says: "is missing; write the total or the answers" }]
      : []),
    ...(body.total === undefined ? [] : outOfRange("total", body.total, total, body.instrument)),
    ...(item
      ? answers.flatMap(([name, value]) => outOfRange(`answers.${name}`, value, item, `an item of ${body.instrument}`))
      : []),
    ...(items !== undefined && answers.length > items
      ? [{ field: "answers", says: `has too many items; ${body.instrument} has ${items}` }]
      : []),
    ...contradiction(body),
  ];
};
