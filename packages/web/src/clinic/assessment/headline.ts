import type { Assessment, GeneratorStatement } from "@pinpoint/reasoning";
import { listText, nameOf, type Rendering, render, targetsText } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { assessmentMessages } from "./messages.ts";

/** The one sentence over the assessment. */
export interface Headline {
  readonly tone: "relief" | "unsure" | "quiet";
  readonly title: string;
  readonly text: string;
}

const place = ({ id, sites }: GeneratorStatement, { knowledge, ...rendering }: Rendering): string => {
  const name = nameOf("generator", id, { knowledge, ...rendering });
  return sites.length > 0 ? `${name}, ${targetsText(sites, rendering.locale)}` : name;
};

const settled = (generators: readonly GeneratorStatement[], rendering: Rendering): Headline | undefined => {
  const text = messagesIn(assessmentMessages, rendering.locale);
  for (const state of ["confirmed", "likely"] as const) {
    const found = generators.filter((one) => one.state === state);
    if (found.length === 0) continue;
    const places = listText(
      found.map((one) => place(one, rendering)),
      rendering.locale,
    );
    return {
      tone: "relief",
      title: state === "confirmed" ? text.confirmed(places) : text.likely(places),
      text: found.map(({ says }) => `${render(says, rendering)}.`).join(" "),
    };
  }
  return undefined;
};

/** What would bring it further: the block that confirms, else the finding that tells most. */
const nextStep = ({ generators, next }: Assessment, rendering: Rendering): string => {
  const text = messagesIn(assessmentMessages, rendering.locale);
  const block = generators.find(({ confirmBy, state }) => confirmBy && state === "possible")?.confirmBy;
  if (block)
    return text.byBlock(
      nameOf("procedure", block.procedure, rendering),
      targetsText(block.targets, rendering.locale),
      text.positives(block.count),
    );
  const finding = next.find(({ says }) => says.key !== "next.block");
  if (!finding) return text.localizedNowhere;
  return text.byExam(
    finding.says.key === "next.finding" ? nameOf("finding", finding.ask, rendering) : render(finding.says, rendering),
  );
};

/** Where the pain comes from in one sentence, or that nobody can say yet and what would tell. */
export const headlineOf = (assessment: Assessment, rendering: Rendering): Headline => {
  const text = messagesIn(assessmentMessages, rendering.locale);
  if (assessment.generators.length === 0)
    return { tone: "quiet", title: text.nothingKnown, text: text.nothingKnownText };
  return (
    settled(assessment.generators, rendering) ?? {
      tone: "unsure",
      title: text.notLocalized,
      text: nextStep(assessment, rendering),
    }
  );
};
