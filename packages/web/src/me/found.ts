import type { GeneratorKnowledge, Knowledge, Urgency } from "@pinpoint/knowledge";
import type { Assessment, GeneratorStatement, Moved } from "@pinpoint/reasoning";
import { nameOf, type Rendering, render } from "@pinpoint/wording";
import { type Fit, fitOf, fits } from "./fit.ts";

type DecidedBy = GeneratorKnowledge["decidedBy"];

export interface FoundSource {
  readonly id: string;
  /** In the patient's words. */
  readonly name: string;
  readonly fit: Fit;
  /** What the fit rests on. */
  readonly by: DecidedBy | `confirmed-${DecidedBy}`;
  /** What speaks for and against it, in whole sentences; no figures. */
  readonly reasons: readonly string[];
}

export interface FoundAlert {
  readonly id: string;
  readonly urgency: Urgency;
  readonly says: string;
}

export interface Found {
  readonly alerts: readonly FoundAlert[];
  readonly sources: readonly FoundSource[];
}

const shownStates: ReadonlySet<string> = new Set(["confirmed", "likely", "possible"]);
const mostReasons = 4;

/** A block's sentence carries percents and is told in the story; age and scores tell a patient nothing. */
const toldKeys: ReadonlySet<string> = new Set([
  "moved.present",
  "moved.absent",
  "moved.present.capped",
  "moved.absent.capped",
  "moved.count",
  "moved.count.fewer",
  "moved.whole-exam",
]);

const weight = ({ lr }: Moved): number => (lr === null ? 0 : Math.abs(Math.log(lr)));

const reasonsOf = ({ moved }: GeneratorStatement, rendering: Rendering): string[] => [
  ...new Set(
    moved
      .filter(({ says }) => toldKeys.has(says.key))
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, mostReasons)
      .map(({ says }) => render(says, rendering)),
  ),
];

/** What the assessment says to the patient: alerts first, then where the pain may come from. */
export const foundOf = (assessment: Assessment, knowledge: Knowledge, locale: "en" | "es"): Found => {
  const rendering: Rendering = { locale, reader: "patient", knowledge };
  const sources = assessment.generators
    .filter(({ state }) => shownStates.has(state))
    .map((one): FoundSource => {
      const decidedBy = knowledge.generators.get(one.id)?.decidedBy ?? "nothing";
      return {
        id: one.id,
        name: nameOf("generator", one.id, rendering),
        fit: fitOf(one),
        by: one.state === "confirmed" ? `confirmed-${decidedBy}` : decidedBy,
        reasons: reasonsOf(one, rendering),
      };
    });
  return {
    alerts: assessment.alerts.map(({ id, urgency, says }) => ({
      id,
      urgency,
      says: render(says, rendering),
    })),
    sources: sources.toSorted((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit)),
  };
};
