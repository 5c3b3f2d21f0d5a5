import { type Chart, layOver, type Outcome, type Overlaid, type Problem, parseJson, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { assess } from "@pinpoint/reasoning";
import { assessmentJson, assessmentText, whatIfLines } from "@pinpoint/wording";
import { readArguments } from "./arguments.ts";
import { type Asked, askedFor, assessWords, faultsOf, payerFault } from "./assess-words.ts";
import { type Command, complain, print, today } from "./command.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { readChartOrBundle, textOf, unknownIn } from "./read-chart.ts";

const help = `pinpoint assess FILE [--as-of DATE] [--known-at DATE] [--setting specialist|primary-care]
  [--payer ID] [--state XX] [--place NN] [--on DATE] [--with FILE] [--lang en|es] [--json]

Reads a chart file or a FHIR R4 bundle (- for standard input) and prints what it says: what to act on first, where the
pain comes from and how sure that is, what could help and what is owed before it, what to examine next, what is missing.
Each statement names its source.

  --as-of DATE      read the chart as it stood on this day (today when left out)
  --known-at DATE   read only what had been written by this day
  --setting S       whose patients the priors come from: specialist (default) or primary-care
  --payer ID        whose rules decide coverage, by payer or policy (the chart's insurance when left out)
  --state XX        state of service, two letters (the insurance's when left out)
  --place NN        place of service, two digits: 11 office, 22 hospital outpatient, 24 surgery center
  --on DATE         planned day of service (the order's, else the day of reading)
  --with FILE       what if: lay entries over a copy of the chart and print what that changes; nothing is written.
                    FILE is a chart file or a list of entries. An entry with the id of an existing one replaces it,
                    { "withdraw": "id" } takes one away, the others are added. Entries without an id of their own
                    go by their place in the chart: entry-1, entry-2.
  --lang L          en (default) or es
  --json            print the assessment as JSON, every statement with its key

Exit code: 0 assessed, 1 a file was refused (every reason is printed), 2 the words of the call are off.
`;

const refused = (problems: readonly Problem[]): number => {
  for (const { says } of problems) complain(says);
  return 1;
};

/** The chart with the entries of a file laid over it. */
const laidOver = (chart: Chart, path: string, knowledge: Knowledge, latest: string): Outcome<Overlaid> => {
  const text = textOf(path);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  const laid = layOver(chart, parsed.value, { today: latest });
  if (!laid.ok) return laid;
  const problems = unknownIn(laid.value.chart, knowledge);
  return problems.length > 0 ? refuse(...problems) : laid;
};

const show = (chart: Chart, laid: Overlaid | undefined, asked: Asked, knowledge: Knowledge): void => {
  const rendering = { locale: asked.locale, reader: "clinician", knowledge } as const;
  const read = laid?.chart ?? chart;
  const assessment = assess(read, knowledge, asked.options);
  if (asked.json) {
    print(JSON.stringify(assessmentJson(assessment, rendering), null, 2));
    return;
  }
  const changes = laid ? whatIfLines(assess(chart, knowledge, asked.options), assessment, laid, rendering) : [];
  print(assessmentText(assessment, read, rendering, changes));
};

const run = (asked: Asked): number => {
  const knowledge = loadKnowledge();
  if (!knowledge) return 1;
  const unknownPayer = payerFault(asked.options.payer, knowledge);
  if (unknownPayer !== undefined) {
    complain(unknownPayer);
    return 2;
  }
  const latest = asked.options.asOf > today() ? asked.options.asOf : today();
  const read = readChartOrBundle(asked.path, knowledge, latest);
  if (!read.ok) return refused(read.problems);
  const { chart, unread } = read.value;
  const laid = asked.overlay === undefined ? undefined : laidOver(chart, asked.overlay, knowledge, latest);
  if (laid && !laid.ok) return refused(laid.problems);
  show(chart, laid?.value, asked, knowledge);
  if (unread.length > 0) {
    complain(`${unread.length} resources were kept and not read:`);
    for (const { resource, why } of unread) complain(`  ${resource}: ${why}`);
  }
  return 0;
};

export const assessCommand: Command = {
  name: "assess",
  about: "what a chart file or FHIR bundle says: act first, where the pain comes from, what could help",
  help,
  run: async (args) => {
    const read = readArguments(args, assessWords);
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
    const wrong = faultsOf(values, positionals, today());
    for (const says of wrong) complain(says);
    return wrong.length > 0 || path === undefined ? 2 : run(askedFor(values, path, today()));
  },
};
