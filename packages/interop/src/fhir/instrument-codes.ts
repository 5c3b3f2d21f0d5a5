import type { InstrumentId } from "@pinpoint/chart";

/** What the LOINC code of a score means. */
export interface ScoreCode {
  readonly instrument: InstrumentId;
  readonly period?: "average";
}

/** Scores by LOINC. A T-score code never stands for a raw sum; raw sums have codes of their own (below). */
export const scoreByLoinc: ReadonlyMap<string, ScoreCode> = new Map<string, ScoreCode>([
  ["72514-3", { instrument: "nrs" }],
  ["75893-8", { instrument: "nrs", period: "average" }],
  ["38221-8", { instrument: "faces" }],
  ["38214-3", { instrument: "vas" }],
  ["91147-9", { instrument: "peg" }],
  ["77565-0", { instrument: "bpi-interference" }],
  ["97909-6", { instrument: "odi" }],
  ["82237-9", { instrument: "ndi" }],
  ["55758-7", { instrument: "phq-2" }],
  ["70272-0", { instrument: "phq-4" }],
  ["44261-6", { instrument: "phq-9" }],
  ["70274-6", { instrument: "gad-7" }],
  ["102017-1", { instrument: "pc-ptsd-5" }],
  ["91351-7", { instrument: "start-back" }],
  ["91392-1", { instrument: "ort" }],
  ["75626-2", { instrument: "audit-c" }],
  ["82667-7", { instrument: "dast-10" }],
  ["82332-8", { instrument: "koos-jr" }],
  ["82323-7", { instrument: "hoos-jr" }],
  ["71959-1", { instrument: "promis-physical-function" }],
  ["77874-6", { instrument: "promis-physical-function" }],
  ["77866-2", { instrument: "promis-physical-function" }],
  ["91721-1", { instrument: "promis-physical-function" }],
  ["71961-7", { instrument: "promis-pain-interference" }],
  ["77865-4", { instrument: "promis-pain-interference" }],
  ["89924-5", { instrument: "promis-pain-interference" }],
  ["71955-9", { instrument: "promis-sleep" }],
  ["71963-3", { instrument: "promis-fatigue" }],
  ["71957-5", { instrument: "promis-social" }],
  ["71965-8", { instrument: "promis-depression" }],
]);

/** Panels: they carry no value of their own but lead to the items. */
export const panelByLoinc: ReadonlyMap<string, ScoreCode> = new Map<string, ScoreCode>([
  ["91148-7", { instrument: "peg" }],
  ["55757-9", { instrument: "phq-2" }],
  ["69724-3", { instrument: "phq-4" }],
  ["44249-1", { instrument: "phq-9" }],
  ["69737-5", { instrument: "gad-7" }],
  ["82226-2", { instrument: "ndi" }],
  ["97908-8", { instrument: "odi" }],
]);

/** Codes that look like a score and are none that a chart keeps, with the reason. */
export const notAScore: ReadonlyMap<string, string> = new Map([
  [
    "38208-5",
    "It is a pain severity without a scale; send it as a numeric rating (72514-3), faces (38221-8) or VAS (38214-3).",
  ],
  ["77797-9", "It is a raw PROMIS sum and not a T-score; send the T-score."],
  ["90974-7", "It is a raw PROMIS sum and not a T-score; send the T-score."],
  ["69722-7", "It is the difficulty question beside the PHQ-9 and counts in no score."],
]);

const numbered = (...codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(codes.map((code, index) => [code, `item-${index + 1}`]));

const depression = ["44250-9", "44255-8"] as const;
const anxiety = ["69725-0", "68509-9"] as const;

/** The items of each instrument by LOINC, with the names a chart gives them. */
export const itemsOf: ReadonlyMap<InstrumentId, ReadonlyMap<string, string>> = new Map<
  InstrumentId,
  ReadonlyMap<string, string>
>([
  [
    "peg",
    new Map([
      ["75893-8", "pain"],
      ["91145-3", "enjoyment"],
      ["91146-1", "activity"],
    ]),
  ],
  ["phq-2", numbered(...depression)],
  ["phq-4", numbered(...anxiety, ...depression)],
  ["phq-9", numbered(...depression, "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8")],
  ["gad-2", numbered(...anxiety)],
  ["gad-7", numbered(...anxiety, "69733-4", "69734-2", "69735-9", "69689-8", "69736-7")],
  ["pc-ptsd-5", numbered("102012-2", "102013-0", "102014-8", "102015-5", "102016-3")],
  [
    "ndi",
    numbered(
      "82227-0",
      "82228-8",
      "82229-6",
      "82230-4",
      "82231-2",
      "82232-0",
      "82233-8",
      "82234-6",
      "82235-3",
      "82236-1",
    ),
  ],
]);

/** The instruments an item belongs to. */
export const instrumentsOfItem = (loinc: string): readonly InstrumentId[] =>
  [...itemsOf].flatMap(([instrument, items]) => (items.has(loinc) ? [instrument] : []));
