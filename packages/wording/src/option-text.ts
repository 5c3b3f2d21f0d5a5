/** The table of options as text: what is ready in full, what is not yet with what is owed, what does not fit in a line. */
import type { Says, Verdict } from "@pinpoint/reasoning";
import { citation } from "./citation.ts";
import { nameOf, type Rendering } from "./knowledge-names.ts";
import { momentText } from "./numbers.ts";
import { markOf, type Option } from "./option-kinds.ts";
import { certaintyText, optionWordsIn, readinessText } from "./option-words.ts";
import { render } from "./render.ts";
import { resultText } from "./result-text.ts";
import { bearing, raisedBy, safetyBeside } from "./safety-beside.ts";
import { targetsText } from "./target-text.ts";
import { cut, wrapped } from "./text-lines.ts";

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** A line of text and the source at its end. */
interface Line {
  readonly text: string;
  readonly cited: string;
}

const reason = (verdict: Verdict & { readonly policy?: string }, rendering: Rendering): Line => {
  const part = bearing(verdict);
  const policy = verdict.policy ? `${verdict.policy}: ` : "";
  if (part === verdict)
    return { text: `${policy}${render(verdict.says, rendering)}`, cited: citation(verdict, rendering) };
  const said = render(part.says, rendering);
  const title = part.title ? render(part.title, rendering) : said;
  const cited = citation({ source: part.source ?? verdict.source, class: part.class ?? verdict.class }, rendering);
  return { text: `${policy}${title === said ? said : `${title}: ${lower(said)}`}`, cited };
};

const named = ["candidacy", "safety", "coverage", "authorization", "packet"] as const;
type Named = (typeof named)[number];

const verdictsOf = (option: Option): readonly (readonly [Named, Verdict])[] =>
  named.flatMap((name): (readonly [Named, Verdict])[] => {
    const verdict = option[name];
    return verdict === undefined || (name === "packet" && verdict.is === "met") ? [] : [[name, verdict]];
  });

const head = (option: Option, rendering: Rendering): string => {
  const forWhat = option.for === "" ? "" : ` · ${nameOf("generator", option.for, rendering)}`;
  return `${nameOf("procedure", option.treatment, rendering)}${forWhat}`;
};

const planned = (option: Option, rendering: Rendering): string[] => {
  const said = (option.coverage?.assumes ?? option.candidacy.assumes ?? []).filter(
    ({ key }) => key !== "assumes.targets",
  );
  const texts = [...new Set(said.map((says) => lower(render(says, rendering))))];
  return texts.length > 0 ? [`${optionWordsIn(rendering.locale).planned}: ${texts.join(", ")}`] : [];
};

const more = (count: number, rendering: Rendering): string =>
  count > 0 ? ` (+${count} ${optionWordsIn(rendering.locale).more})` : "";

const expectation = ({ expected }: Option, rendering: Rendering): Line[] => {
  const chosen = expected.find(({ effect }) => effect === "between") ?? expected[0];
  return chosen
    ? [
        {
          text: `${optionWordsIn(rendering.locale).expect}: ${resultText(chosen, rendering)}`,
          cited: `${citation(chosen, rendering)}${more(expected.length - 1, rendering)}`,
        },
      ]
    : [];
};

const objection = ({ against }: Option, rendering: Rendering): Line[] => {
  const [first] = against;
  return first
    ? [
        {
          text: `${optionWordsIn(rendering.locale).against}: ${render(first.says, rendering)}`,
          cited: `${citation(first, rendering)}${more(against.length - 1, rendering)}`,
        },
      ]
    : [];
};

const toDo = ({ instructions }: Option, rendering: Rendering): Line[] =>
  instructions.slice(0, 1).map(({ at, says, source }) => ({
    text: `${optionWordsIn(rendering.locale).before}: ${at === undefined ? "" : `${momentText(at, rendering.locale)}: `}${render(says, rendering)}`,
    cited: `${citation({ source }, rendering)}${more(instructions.length - 1, rendering)}`,
  }));

/** What is met in one line; a verdict that names the payer's policy has a line of its own, as has all that is open. */
const marks = (option: Option, rendering: Rendering): string[] => {
  const words = optionWordsIn(rendering.locale);
  const verdicts = verdictsOf(option);
  const plain = verdicts.filter(([name, { is }]) => is === "met" && name !== "coverage");
  const rest = verdicts.filter((one) => !plain.includes(one));
  return [
    ...(plain.length > 0 ? [`      ${plain.map(([name, { is }]) => `${markOf[is]} ${words[name]}`).join("   ")}`] : []),
    ...rest.flatMap(([name, verdict]) => {
      const { text, cited } = reason(verdict, rendering);
      return cut(`${markOf[verdict.is]} ${words[name]}: ${text}`, 2, "        ", "      ", cited);
    }),
  ];
};

/** What of safety speaks besides the answer: warnings, what is refused, what is advised though nothing stands against it. */
const also = (option: Option, rendering: Rendering): string[] => {
  const said = safetyBeside(option).map((part) => ({
    text: [...raisedBy(part), part].map(({ says }) => render(says, rendering)).join(": "),
    cited: citation(part, rendering),
  }));
  const heading = `      ${optionWordsIn(rendering.locale).also}:`;
  const [only, ...more] = said;
  if (only && more.length === 0) return cut(`${heading.trim()} ${only.text}`, 3, "        ", "      ", only.cited);
  return only ? [heading, ...said.flatMap(({ text, cited }) => cut(text, 3, "          ", "        · ", cited))] : [];
};

const readyLines = (option: Option, rendering: Rendering): string[] => {
  const where = [
    ...(option.targets ? [targetsText(option.targets, rendering.locale)] : []),
    ...(option.billable?.codes ? [option.billable.codes.join(", ")] : []),
  ].join(" · ");
  return [
    ...wrapped(head(option, rendering), "    ", "  "),
    ...(where === "" ? [] : cut(where, 2, "      ")),
    ...marks(option, rendering),
    ...also(option, rendering),
    ...planned(option, rendering).flatMap((line) => cut(line, 2, "        ", "      ")),
    // What to do before a needle is never cut: its last words may be its condition.
    ...toDo(option, rendering).flatMap(({ text, cited }) => wrapped(`${text}${cited}`, "        ", "      ")),
    `      ${certaintyText(option.certainty, rendering.locale)}`,
    ...[...expectation(option, rendering), ...objection(option, rendering)].flatMap(({ text, cited }) =>
      cut(text, 2, "        ", "      ", cited),
    ),
    "",
  ];
};

const partSaying = (verdict: Verdict, says: Says): Verdict | undefined => {
  if (verdict.says === says && !verdict.parts?.some((part) => part.says === says)) return verdict;
  for (const part of verdict.parts ?? []) {
    const found = partSaying(part, says);
    if (found) return found;
  }
  return undefined;
};

const whyOf = ({ why, candidacy, safety }: Option, rendering: Rendering): Line => {
  if (!why) return { text: "", cited: "" };
  const part = partSaying(candidacy, why) ?? partSaying(safety, why);
  return { text: render(why, rendering), cited: part ? citation(part, rendering) : "" };
};

const notYetLines = (option: Option, rendering: Rendering): string[] => {
  const words = optionWordsIn(rendering.locale);
  const shown = verdictsOf(option)
    .map(([name, { is }]) => `${markOf[is]} ${words[name]}`)
    .join("  ");
  const owed = [...new Set(option.owed.map(({ says }) => render(says, rendering)))];
  const { text, cited } = whyOf(option, rendering);
  return [
    ...wrapped(head(option, rendering), "    ", "  "),
    ...cut(`${shown} — ${text}`, 2, "        ", "      ", cited),
    ...(owed.length > 0
      ? cut(owed.slice(0, 2).join("; "), 2, "        ", "      → ", more(owed.length - 2, rendering))
      : []),
  ];
};

const waitsForWarning = ({ why }: Option): boolean => why?.key === "option.alert-open";

const notYet = (options: readonly Option[], rendering: Rendering): string[] => {
  const waiting = options.filter(waitsForWarning);
  const names = waiting.map(({ treatment }) => nameOf("procedure", treatment, rendering));
  return [
    ...(waiting.length > 0
      ? wrapped(`${optionWordsIn(rendering.locale).afterWarning}: ${names.join("; ")}`, "    ", "  ")
      : []),
    ...options.flatMap((option) => (waitsForWarning(option) ? [] : notYetLines(option, rendering))),
  ];
};

const unsuitable = (options: readonly Option[], rendering: Rendering): string[] =>
  options.flatMap((option) => {
    const { text, cited } = whyOf(option, rendering);
    return cut(`${nameOf("procedure", option.treatment, rendering)}: ${text}`, 2, "      ", "  × ", cited);
  });

/** The lines of "What could help", without its heading; none where the knowledge holds no treatments. */
export const optionLines = (options: readonly Option[], rendering: Rendering): string[] => {
  if (options.length === 0) return [];
  const of = (readiness: Option["readiness"]) => options.filter((one) => one.readiness === readiness);
  const part = (readiness: Option["readiness"], lines: readonly string[]): string[] =>
    lines.length > 0
      ? [
          `${readinessText(readiness, rendering.locale)} (${of(readiness).length})`,
          ...lines,
          ...(lines.at(-1) === "" ? [] : [""]),
        ]
      : [];
  return [
    ...part(
      "ready",
      of("ready").flatMap((option) => readyLines(option, rendering)),
    ),
    ...part("not-yet", notYet(of("not-yet"), rendering)),
    ...part("unsuitable", unsuitable(of("unsuitable"), rendering)),
    ...wrapped(optionWordsIn(rendering.locale).legend, ""),
  ];
};
