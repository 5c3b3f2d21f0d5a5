import { isDate } from "@pinpoint/chart";
import { type AssessOptions, assess, type Setting } from "@pinpoint/reasoning";
import { assessmentJson, assessmentText, type Locale, locales } from "@pinpoint/wording";
import { readArguments } from "./arguments.ts";
import { type Command, complain, print, today } from "./command.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { readChartOrBundle } from "./read-chart.ts";

const options = {
  "as-of": { type: "string" },
  "known-at": { type: "string" },
  setting: { type: "string" },
  payer: { type: "string" },
  state: { type: "string" },
  place: { type: "string" },
  on: { type: "string" },
  with: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `pinpoint assess FILE [--as-of DATE] [--known-at DATE] [--setting specialist|primary-care] [--lang en|es] [--json]

Reads a chart file or a FHIR R4 bundle (- for standard input) and prints what it says: what to act on first, where the
pain comes from and how sure that is, what to examine next, what is missing. Each statement names its source.

  --as-of DATE      read the chart as it stood on this day (today when left out)
  --known-at DATE   read only what had been written by this day
  --setting S       whose patients the priors come from: specialist (default) or primary-care
  --lang L          en (default) or es
  --json            print the assessment as JSON, every statement with its key
  --payer, --state, --place, --on, --with are read and wait for the parts they choose (coverage, safety).

Exit code: 0 assessed, 1 the file was refused (every reason is printed), 2 the words of the call are off.
`;

const isSetting = (text: string): text is Setting => text === "specialist" || text === "primary-care";
const isLocale = (text: string): text is Locale => locales.some((one) => one === text);

interface Asked {
  readonly path: string;
  readonly options: AssessOptions;
  readonly locale: Locale;
  readonly json: boolean;
}

type Words = Partial<Record<keyof typeof options, string | boolean>>;

/** Every word of the call that is off, as sentences. */
const faults = (words: Words, positionals: readonly string[]): string[] => [
  ...(positionals.length === 1 ? [] : ["Write the name of one file: pinpoint assess FILE."]),
  ...(["as-of", "known-at", "on"] as const).flatMap((name) => {
    const value = words[name];
    return typeof value === "string" && !isDate(value)
      ? [`--${name}: "${value}" is no day of the calendar; write it as 2026-09-15.`]
      : [];
  }),
  ...(typeof words.setting === "string" && !isSetting(words.setting)
    ? [`--setting: "${words.setting}" is not known; write specialist or primary-care.`]
    : []),
  ...(typeof words.lang === "string" && !isLocale(words.lang)
    ? [`--lang: "${words.lang}" is not known; write en or es.`]
    : []),
  ...(typeof words.state === "string" && !/^[A-Z]{2}$/.test(words.state)
    ? [`--state: "${words.state}" is no state; write two capital letters such as TX.`]
    : []),
];

const askedFor = (words: Words, path: string): Asked => {
  const text = (name: keyof typeof options) => (typeof words[name] === "string" ? words[name] : undefined);
  const knownAt = text("known-at");
  const setting = text("setting");
  const locale = text("lang");
  return {
    path,
    options: {
      asOf: text("as-of") ?? today(),
      ...(knownAt ? { knownAt } : {}),
      ...(setting && isSetting(setting) ? { setting } : {}),
    },
    locale: locale && isLocale(locale) ? locale : "en",
    json: words.json === true,
  };
};

const run = (asked: Asked): number => {
  const knowledge = loadKnowledge();
  if (!knowledge) return 1;
  const latest = asked.options.asOf > today() ? asked.options.asOf : today();
  const read = readChartOrBundle(asked.path, knowledge, latest);
  if (!read.ok) {
    for (const { says } of read.problems) complain(says);
    return 1;
  }
  const { chart, unread } = read.value;
  const assessment = assess(chart, knowledge, asked.options);
  const rendering = { locale: asked.locale, reader: "clinician", knowledge } as const;
  if (asked.json) print(JSON.stringify(assessmentJson(assessment, rendering), null, 2));
  else print(assessmentText(assessment, chart, rendering));
  if (unread.length > 0) {
    complain(`${unread.length} resources were kept and not read:`);
    for (const { resource, why } of unread) complain(`  ${resource}: ${why}`);
  }
  return 0;
};

export const assessCommand: Command = {
  name: "assess",
  about: "what a chart file or FHIR bundle says: act first, where the pain comes from, what next",
  help,
  run: async (args) => {
    const read = readArguments(args, options);
    if (!read.ok) {
      for (const { says } of read.problems) complain(`${says} See pinpoint assess --help.`);
      return 2;
    }
    const { values, positionals } = read.value;
    if (values.help) {
      print(help);
      return 0;
    }
    const [path] = positionals;
    const wrong = faults(values, positionals);
    for (const says of wrong) complain(says);
    return wrong.length > 0 || path === undefined ? 2 : run(askedFor(values, path));
  },
};
