import type { InstrumentId } from "@pinpoint/chart";
import { z } from "zod";
import { numberOf, valueFields } from "./answers.ts";
import { itemsOf, type ScoreCode, scoreByLoinc } from "./instrument-codes.ts";
import { type Context, mapping, type Reading, unread } from "./reading.ts";
import { scoreProposal } from "./score.ts";
import { momentOf } from "./when.ts";

const answerSchema = z.object(valueFields);
interface Item {
  readonly linkId?: string | undefined;
  readonly answer?: readonly z.output<typeof answerSchema>[] | undefined;
  readonly item?: readonly Item[] | undefined;
}
const itemSchema: z.ZodType<Item> = z.lazy(() =>
  z.object({
    linkId: z.string().optional(),
    answer: z.array(answerSchema).optional(),
    item: z.array(itemSchema).optional(),
  }),
);
const schema = z.object({
  status: z.string().optional(),
  authored: z.string().optional(),
  item: z.array(itemSchema).optional(),
});

/** The LOINC code a link id ends in: `44250-9`, `/44250-9` or `/44249-1/44250-9`. */
const loincOf = (linkId: string | undefined): string | undefined => /(?:^|\/)(\d{1,7}-\d)$/.exec(linkId ?? "")?.[1];

/** Every numeric answer by the LOINC code of its item, nested items too, and how many coded items hold none. */
const collect = (items: readonly Item[], into: Map<string, number>): number =>
  items.reduce((lost, { linkId, answer = [], item = [] }) => {
    const loinc = loincOf(linkId);
    const [only, ...more] = answer;
    const value = only && more.length === 0 ? numberOf(only) : undefined;
    if (loinc !== undefined && value !== undefined) into.set(loinc, value);
    const unreadable = loinc !== undefined && only !== undefined && value === undefined ? 1 : 0;
    return lost + unreadable + collect(item, into);
  }, 0);

interface Found {
  readonly code: ScoreCode;
  readonly answers: ReadonlyMap<string, number>;
  readonly total: number | undefined;
}

const candidate = (instrument: InstrumentId, values: ReadonlyMap<string, number>) => {
  const items = itemsOf.get(instrument) ?? new Map<string, string>();
  const used = [...items.keys()].filter((code) => values.has(code));
  return { instrument, items, used, share: items.size === 0 ? 0 : used.length / items.size };
};

/**
 * Which questionnaires the answers belong to. Short forms share their items with the long ones: the one that explains most
 * answers comes first, then the one that is more complete, and no answer counts twice.
 */
const byItems = (values: ReadonlyMap<string, number>): readonly Found[] => {
  const taken = new Set<string>();
  return [...itemsOf.keys()]
    .map((instrument) => candidate(instrument, values))
    .filter(({ used }) => used.length > 0)
    .sort((a, b) => b.used.length - a.used.length || b.share - a.share)
    .flatMap(({ instrument, items, used }) => {
      if (used.some((code) => taken.has(code))) return [];
      for (const code of used) taken.add(code);
      if (instrument === "peg" && used.length === 1 && used[0] === "75893-8") return [];
      const answers = new Map(used.map((code) => [items.get(code) ?? code, values.get(code) ?? 0]));
      return [{ code: { instrument }, answers, total: undefined }];
    });
};

const byTotals = (values: ReadonlyMap<string, number>): readonly Found[] =>
  [...values].flatMap(([loinc, total]) => {
    const code = scoreByLoinc.get(loinc);
    return code ? [{ code, answers: new Map<string, number>(), total }] : [];
  });

/** Answers with the recorded total of the same questionnaire; a lone average pain is a rating of its own. */
const questionnairesIn = (values: ReadonlyMap<string, number>): readonly Found[] => {
  const items = byItems(values);
  const pegItem = items.some(({ code }) => code.instrument === "peg");
  const totals = byTotals(values).filter(({ code }) => !(code.period === "average" && pegItem));
  return [
    ...items.map((one) => ({
      ...one,
      total: totals.find(({ code }) => code.instrument === one.code.instrument)?.total,
    })),
    ...totals.filter(({ code }) => !items.some((one) => one.code.instrument === code.instrument)),
  ];
};

const read = (response: z.output<typeof schema>, context: Context): Reading => {
  const { status, authored, item = [] } = response;
  if (status === "entered-in-error") return unread("It was entered in error.");
  if (status !== "completed" && status !== "amended") return unread("It was not completed.");
  const values = new Map<string, number>();
  const lost = collect(item, values);
  const found = questionnairesIn(values);
  if (found.length === 0)
    return unread("None of its answers carries the LOINC code of a questionnaire that is read here (in its linkId).");
  const moment = momentOf(authored);
  if ("why" in moment) return unread(moment.why);
  return {
    proposals: found.map(({ code, answers, total }) =>
      scoreProposal(moment.at, { instrument: code.instrument, period: code.period, answers, total }, context),
    ),
    unread: lost > 0 ? [`${lost} of its answers hold no number and were left out.`] : [],
  };
};

/** QuestionnaireResponse with LOINC link ids → one `score` for each questionnaire it holds. */
export const questionnaireResponse = mapping(schema, read);
