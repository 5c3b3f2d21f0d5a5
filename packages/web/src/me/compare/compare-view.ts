import { effectiveEntries } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { type Assessment, assess, type OptionStatement, stopsProcedures } from "@pinpoint/reasoning";
import { nameOf, type Rendering } from "@pinpoint/wording";
import type { Locale } from "../../locale.ts";
import { type FoundAlert, foundOf } from "../found.ts";
import { type Column, columnOf } from "./column.ts";
import { capital } from "./number-words.ts";

/** The four that fit side by side; waiting is always one of them. */
export const mostChosen = 3;
const waiting = "waiting";

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
}

export interface CompareView {
  readonly title: string;
  /** A warning comes first: nothing is compared while one stands. */
  readonly stopped: boolean;
  readonly alerts: readonly FoundAlert[];
  readonly choices: readonly Choice[];
  /** More were asked for than fit. */
  readonly tooMany: boolean;
  readonly columns: readonly Column[];
}

export interface CompareQuestion {
  readonly opened: OpenChart;
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  readonly today: string;
  /** Ids of treatments from the address; unknown ones are as if they were not there. */
  readonly asked: readonly string[];
}

/** The first procedure or operation and the first care without a needle, where nobody has chosen. */
const usual = (options: readonly OptionStatement[]): readonly string[] => {
  const needle = options.find(({ kind }) => kind === "procedure" || kind === "surgery");
  const other = options.find(({ kind, treatment }) => kind === "therapy" && treatment !== needle?.treatment);
  return [needle, other].flatMap((one) => one?.treatment ?? []);
};

const dayOf = ({ chart }: OpenChart, today: string): string =>
  chart.entries.map(({ at }) => at.slice(0, 10)).reduce((late, day) => (day > late ? day : late), today);

const shownOptions = ({ options = [] }: Assessment): readonly OptionStatement[] =>
  options.filter(({ readiness, treatment }) => readiness !== "unsuitable" && treatment !== waiting);

/** Up to three options and waiting, side by side, each with what is known of it for this person. */
export const compareView = ({ opened, knowledge, locale, today, asked }: CompareQuestion): CompareView => {
  const rendering: Rendering = { locale, reader: "patient", knowledge };
  const asOf = dayOf(opened, today);
  const assessment = assess(opened.chart, knowledge, { asOf });
  const { alerts } = foundOf(assessment, knowledge, locale);
  const isClosed = effectiveEntries(opened.chart.entries, { asOf }).some(({ kind }) => kind === "closure");
  const stopped = stopsProcedures(assessment.alerts);
  const options = stopped || isClosed ? [] : shownOptions(assessment);
  const known = asked.filter((id, index) => asked.indexOf(id) === index && options.some((one) => one.treatment === id));
  const chosen = new Set(known.length > 0 ? known.slice(0, mostChosen) : usual(options));
  const wait = assessment.options?.find(({ treatment }) => treatment === waiting);
  const columns = options.filter(({ treatment }) => chosen.has(treatment)).map((one) => columnOf(one, rendering));
  return {
    title: opened.episode.title,
    stopped,
    alerts,
    choices: options.map(({ treatment }) => ({
      id: treatment,
      name: capital(nameOf("procedure", treatment, rendering)),
      chosen: chosen.has(treatment),
    })),
    tooMany: known.length > mostChosen,
    columns: columns.length > 0 ? [...columns, columnOf(wait ?? waiting, rendering)] : [],
  };
};
