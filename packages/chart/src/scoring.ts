/** How the answers of a questionnaire become its total. What a questionnaire does not define is no total, never a guess. */
export type Range = readonly [low: number, high: number];
type Answers = Readonly<Record<string, number>>;

export interface Scoring {
  readonly total: Range;
  readonly item?: Range;
  readonly items?: number;
  readonly scoring?:
    | "sum"
    | "mean"
    | "percent-of-answered"
    | "points-of-answered"
    /** A mean of 1 to 5 on a scale of 0 to 100. */
    | "mean-to-hundred"
    | "table";
  /** How many of the items have to be answered; all where it is left out. */
  readonly atLeast?: number;
  /** Items with a range of their own. Whatever depends on which item it is needs the names `item-1`, `item-2` … */
  readonly ranges?: Readonly<Record<string, Range>>;
  /** Items that count from the other end. */
  readonly reversed?: readonly string[];
  /** What one point of an item counts; 1 where it is left out. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly table?: readonly number[];
  /** One table for each form; without the name of the form there is no total. */
  readonly forms?: Readonly<Record<string, readonly number[]>>;
  /**
   * `answers`: the answers decide, and a written total that contradicts them is refused. `written`: a written total stands as the
   * person or the program wrote it. `written-when-partial`: it stands where answers are missing, since there are other rules for that.
   */
  readonly decides?: "answers" | "written" | "written-when-partial";
}

export const rangeOf = ({ item, ranges }: Scoring, name: string): Range | undefined => ranges?.[name] ?? item;

const isItemOf = ({ items = 0 }: Scoring, name: string): boolean => {
  const place = Number(/^item-([1-9]\d?)$/.exec(name)?.[1]);
  return place >= 1 && place <= items;
};

const needsNames = ({ ranges, reversed, weights }: Scoring): boolean =>
  ranges !== undefined || reversed !== undefined || weights !== undefined;

/** What each answer counts; undefined where one is no item, or out of its range. */
const countsOf = (rule: Scoring, answers: Answers): readonly number[] | undefined => {
  const counts: number[] = [];
  for (const [name, value] of Object.entries(answers)) {
    const range = rangeOf(rule, name);
    if (!range || value < range[0] || value > range[1]) return undefined;
    if (needsNames(rule) && !isItemOf(rule, name)) return undefined;
    const counted = rule.reversed?.includes(name) ? range[0] + range[1] - value : value;
    counts.push(counted * (rule.weights?.[name] ?? 1));
  }
  return counts;
};

/** The plain sum where enough is answered, with the number of answers. */
const sumOf = (rule: Scoring, answers: Answers): { readonly sum: number; readonly of: number } | undefined => {
  const { items } = rule;
  const counts = countsOf(rule, answers);
  if (!counts || items === undefined || counts.length < (rule.atLeast ?? items) || counts.length > items)
    return undefined;
  return { sum: counts.reduce((total, value) => total + value, 0), of: counts.length };
};

/** Where the sum stands in a table of the form: its place from the least sum there is. */
export const placeInTable = (rule: Scoring, answers: Answers): number | undefined => {
  const found = sumOf(rule, answers);
  return found && found.sum - (rule.item?.[0] ?? 0) * found.of;
};

/** The total the answers give; undefined where they are too few, or where nothing says how they add up. */
export const scored = (rule: Scoring, answers: Answers, form?: string): number | undefined => {
  const { scoring, items = 0, table, forms } = rule;
  const found = sumOf(rule, answers);
  if (!found || scoring === undefined) return undefined;
  const { sum, of } = found;
  switch (scoring) {
    case "sum":
      return sum;
    case "mean":
      return sum / of;
    case "percent-of-answered":
      return (sum / (5 * of)) * 100;
    case "points-of-answered":
      return (sum / of) * items;
    case "mean-to-hundred":
      return (sum / of - 1) * 25;
    case "table":
      return (table ?? forms?.[form ?? ""])?.[placeInTable(rule, answers) ?? -1];
  }
};
