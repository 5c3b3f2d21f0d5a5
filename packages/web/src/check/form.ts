/**
 * Reads what the form of a page sends, and writes it into the next page's hidden fields. One reader for the server and the browser,
 * so it stays small: every value is held against a closed list or a bound, and what does not pass is said in one sentence.
 */
import { regions, sides } from "@pinpoint/chart";
import {
  type Answers,
  type CheckState,
  findingOf,
  isStep,
  type Sex,
  type Step,
  sinceUnits,
  stepOf,
  told,
} from "./answers.ts";
import { backgroundFor } from "./chart-of.ts";
import type { CheckContent } from "./content.ts";
import { patterns } from "./patterns.ts";

export type Fields = readonly (readonly [name: string, value: string])[];

/** What did not pass: the field, which sentence says so, and what was typed. */
export interface FieldProblem {
  readonly field: string;
  readonly says: "choose" | "age" | "adult" | "count" | "weeks" | "activity" | "tick";
  readonly typed: string;
}

export interface ReadForm {
  readonly state: CheckState;
  readonly problems: readonly FieldProblem[];
}

export const mostLetters = 300;
const sexes: readonly Sex[] = ["female", "male", "other", "unknown"];
const adultFrom = 18;
const oldest = 120;
const mostWeeks = 2000;

const oneOf = <T extends string>(list: readonly T[], text: string | undefined): T | undefined =>
  list.find((one) => one === text);

const wholeNumber = (text: string, least: number, most: number): number | undefined => {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
};

class Form {
  readonly #fields: Fields;
  constructor(fields: Fields) {
    this.#fields = fields;
  }
  one(name: string): string | undefined {
    return this.#fields.find(([own]) => own === name)?.[1];
  }
  all(name: string): readonly string[] {
    return this.#fields.filter(([own]) => own === name).map(([, value]) => value);
  }
  named(start: string): readonly (readonly [string, string])[] {
    return this.#fields.flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value] as const] : [],
    );
  }
}

/** Ids of a list that were ticked; undefined when the page with the list was not answered. */
const tickedIn = (
  form: Form,
  name: string,
  known: readonly { readonly id: string }[],
): readonly string[] | undefined => {
  if (form.one(`${name}.seen`) === undefined) return undefined;
  const ids = new Set(form.all(name));
  return known.flatMap(({ id }) => (ids.has(id) ? [id] : []));
};

const findingsIn = (form: Form, content: CheckContent): Answers["findings"] => {
  const known = new Set(content.questions.questions.map(({ finding }) => finding));
  return Object.fromEntries(
    form.named("finding.").flatMap(([id, value]) => {
      const said = oneOf(told, value);
      return known.has(id) && said ? [[id, said]] : [];
    }),
  );
};

const therapiesIn = (form: Form, content: CheckContent): Answers["therapies"] =>
  form.one("tried.seen") === undefined
    ? undefined
    : Object.fromEntries(
        content.questions.therapies.flatMap(({ therapy }) => {
          const weeks = wholeNumber(form.one(`weeks.${therapy}`) ?? "", 1, mostWeeks);
          return weeks === undefined ? [] : [[therapy, weeks]];
        }),
      );

const sinceIn = (form: Form): Answers["since"] => {
  const unit = oneOf(sinceUnits, form.one("unit"));
  const count = wholeNumber(form.one("count") ?? "", 0, unit === "years" ? 100 : mostWeeks);
  return unit !== undefined && count !== undefined ? { count, unit } : undefined;
};

const given = <T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in parts) if (parts[key] !== undefined) Object.assign(kept, { [key]: parts[key] });
  return kept;
};

const answersIn = (form: Form, content: CheckContent): Answers => {
  const { questions } = content;
  const region = oneOf(regions, form.one("region"));
  const activity = form.one("activity")?.trim();
  return {
    ...given({
      warnings: tickedIn(form, "warnings", questions.warnings),
      region,
      side: oneOf(sides, form.one("side")),
      age: wholeNumber(form.one("age") ?? "", adultFrom, oldest),
      sex: oneOf(sexes, form.one("sex")),
      since: sinceIn(form),
      pattern: oneOf(patterns, form.one("pattern")),
      background: tickedIn(form, "background", backgroundFor(questions, region)),
      therapies: therapiesIn(form, content),
      goals:
        form.one("wishes.seen") === undefined
          ? undefined
          : questions.goals.map(({ goal }) => goal).filter((goal) => form.all("goals").includes(goal)),
      activity: activity && activity.length <= mostLetters ? activity : undefined,
    }),
    findings: findingsIn(form, content),
  };
};

const trailIn = (form: Form): readonly Step[] => {
  const steps = (form.one("trail") ?? "").slice(0, 4000).split(",").filter(isStep);
  return steps[0] === "warnings" ? steps : ["warnings"];
};

const problem = (field: string, says: FieldProblem["says"], typed = ""): readonly FieldProblem[] => [
  { field, says, typed: typed.slice(0, 20_000) },
];
const none: readonly FieldProblem[] = [];

const ageProblems = (form: Form, { age, sex }: Answers): readonly FieldProblem[] => {
  const typed = form.one("age") ?? "";
  if (age === undefined) {
    const young = wholeNumber(typed, 0, adultFrom - 1) !== undefined;
    return problem("age", young ? "adult" : "age", typed);
  }
  return sex === undefined ? problem("sex", "choose") : none;
};

const triedProblems = (form: Form, content: CheckContent): readonly FieldProblem[] =>
  content.questions.therapies.flatMap(({ therapy }) => {
    const typed = form.one(`weeks.${therapy}`)?.trim() ?? "";
    const isFine = typed === "" || wholeNumber(typed, 0, mostWeeks) !== undefined;
    return isFine ? none : problem(`weeks.${therapy}`, "weeks", typed);
  });

type Page = (answers: Answers, form: Form, content: CheckContent) => readonly FieldProblem[];

const pages: Readonly<Record<string, Page>> = {
  warnings: ({ warnings }, form) =>
    warnings === undefined || (warnings.length === 0 && form.one("warnings.none") === undefined)
      ? problem("warnings", "tick")
      : none,
  where: ({ region, side }) => {
    if (region === undefined) return problem("region", "choose");
    return side === undefined ? problem("side", "choose") : none;
  },
  you: (answers, form) => ageProblems(form, answers),
  since: ({ since }, form) => (since === undefined ? problem("count", "count", form.one("count")) : none),
  pattern: ({ pattern }) => (pattern === undefined ? problem("pattern", "choose") : none),
  tried: (_answers, form, content) => triedProblems(form, content),
  wishes: (_answers, form) => {
    const typed = form.one("activity")?.trim() ?? "";
    return typed.length > mostLetters ? problem("activity", "activity", typed) : none;
  },
};

/** What the page that was just answered still lacks. */
const problemsOf = (step: Step, form: Form, answers: Answers, content: CheckContent): readonly FieldProblem[] => {
  const finding = findingOf(step);
  if (finding === undefined) return pages[step]?.(answers, form, content) ?? none;
  return answers.findings[finding] === undefined ? problem(`finding.${finding}`, "choose") : none;
};

/** Reads a form; what is answered so far, and what the page that was sent still lacks. */
export const readForm = (fields: Fields, content: CheckContent): ReadForm => {
  const form = new Form(fields);
  const state = { answers: answersIn(form, content), trail: trailIn(form) };
  return { state, problems: problemsOf(stepOf(state), form, state.answers, content) };
};

const many = (name: string, values: readonly string[] | undefined): Fields =>
  values === undefined ? [] : [[`${name}.seen`, "1"], ...values.map((value) => [name, value] as const)];

const single = (name: string, value: string | number | undefined): Fields =>
  value === undefined ? [] : [[name, String(value)]];

/** Fields of a page by their step, so that a page never hides what it shows. */
const fieldsByStep = ({ answers }: CheckState): readonly (readonly [step: string, fields: Fields])[] => [
  [
    "warnings",
    [
      ...many("warnings", answers.warnings),
      ...(answers.warnings?.length === 0 ? [["warnings.none", "1"] as const] : []),
    ],
  ],
  ["where", [...single("region", answers.region), ...single("side", answers.side)]],
  ["you", [...single("age", answers.age), ...single("sex", answers.sex)]],
  ["since", [...single("count", answers.since?.count), ...single("unit", answers.since?.unit)]],
  ["pattern", single("pattern", answers.pattern)],
  ["background", many("background", answers.background)],
  ...Object.entries(answers.findings).map(([id, said]) => [`finding:${id}`, [[`finding.${id}`, said]]] as const),
  [
    "tried",
    answers.therapies === undefined
      ? []
      : [
          ["tried.seen", "1"],
          ...Object.entries(answers.therapies).map(([id, weeks]) => [`weeks.${id}`, String(weeks)] as const),
        ],
  ],
  [
    "wishes",
    [
      ...(answers.goals === undefined ? [] : [["wishes.seen", "1"] as const]),
      ...(answers.goals ?? []).map((goal) => ["goals", goal] as const),
      ...single("activity", answers.activity),
    ],
  ],
];

/** Everything told on other pages, and the way here, for the hidden fields of this page. */
export const hiddenFields = (state: CheckState): Fields => [
  ["trail", state.trail.join(",")],
  ...fieldsByStep(state).flatMap(([step, fields]) => (step === stepOf(state) ? [] : fields)),
];
