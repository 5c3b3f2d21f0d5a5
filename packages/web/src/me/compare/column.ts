/** One choice as one column: the same parts in the same order for each, so that they stand beside one another. */
import type { Guideline, Result, Treatment } from "@pinpoint/knowledge";
import type { OptionStatement } from "@pinpoint/reasoning";
import { nameOf, type Rendering, textIn } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { careMessages } from "./care-words.ts";
import { comesFirst } from "./comes-first.ts";
import { type Counted, countedOf } from "./counted.ts";
import { dayWords } from "./day-words.ts";
import { type Lasting, lastingOf } from "./lasting.ts";
import { comparedMessages } from "./messages.ts";
import { capital } from "./number-words.ts";
import { type PlainRisk, plainRisks } from "./risks.ts";
import { speaksAgainst } from "./speaks-against.ts";

export interface Expert {
  readonly key: string;
  readonly who: string;
  readonly direction: Guideline["direction"];
  readonly certainty: Guideline["certainty"];
}

export interface Column {
  readonly id: string;
  readonly name: string;
  /** What doctors call it. */
  readonly formal: string;
  readonly kind: Treatment["kind"];
  readonly standing: OptionStatement["readiness"] | "not-judged";
  readonly what: string;
  /** The kind of surgeon; null where it is no operation. */
  readonly doneBy: string | null;
  readonly how: readonly string[];
  readonly counted: Counted;
  readonly lasting: Lasting | null;
  readonly risks: readonly PlainRisk[];
  readonly first: readonly string[];
  readonly experts: readonly Expert[];
  /** Some advise it and some advise against it. */
  readonly contested: boolean;
  readonly against: readonly string[];
  readonly notKnown: readonly string[];
}

const expertsOf = (guidelines: readonly Guideline[]): readonly Expert[] => {
  const rows = guidelines.map(({ body, year, direction, certainty }) => ({
    key: `${body} ${year} ${direction}`,
    who: `${body} (${year})`,
    direction,
    certainty,
  }));
  return rows.filter(({ key }, index) => rows.findIndex((one) => one.key === key) === index);
};

export const isContested = (
  experts: readonly Pick<Expert, "direction">[],
  { certainty }: Pick<Treatment, "certainty">,
): boolean =>
  certainty === "contested" ||
  (experts.some(({ direction }) => direction === "for") && experts.some(({ direction }) => direction === "against"));

/** Against nothing or a dummy: the one comparison that says what the treatment itself does. */
export const isAgainstNothing = ({ effect, comparator }: Result): boolean =>
  effect === "between" && /placebo|sham|saline|no exercise|care|management|without surgery/i.test(comparator?.en ?? "");

const notKnownOf = (treatment: Treatment, results: readonly Result[], locale: Locale): readonly string[] => {
  const text = messagesIn(comparedMessages, locale);
  const waits = treatment.kind === "waiting";
  return [
    ...(results.some(isAgainstNothing) || waits ? [] : [text.unknownHelped]),
    ...(treatment.lasts.some(({ among }) => among === "all") || waits ? [] : [text.unknownLasts]),
    ...(treatment.risks.length > 0 ? [] : [text.unknownRisks]),
    ...(treatment.day || waits ? [] : [text.unknownDay]),
    ...(treatment.notKnown.length > 0 ? [text.unknownMore(treatment.notKnown.length)] : []),
  ];
};

const missingTreatment = (id: string): never => {
  throw new Error(`the knowledge has no treatment ${id}`);
};

/** The column of an option of the assessment, or of a treatment that nobody judged for this person. */
export const columnOf = (option: OptionStatement | string, rendering: Rendering): Column => {
  const { knowledge, locale } = rendering;
  const judged = typeof option === "string" ? null : option;
  const id = judged ? judged.treatment : String(option);
  const treatment = knowledge.treatments.get(id) ?? missingTreatment(id);
  const results = judged?.expected ?? [];
  const experts = expertsOf(judged?.guidelines ?? []);
  const text = messagesIn(careMessages, locale);
  return {
    id,
    name: capital(nameOf("procedure", id, rendering)),
    formal: nameOf("procedure", id, { ...rendering, reader: "clinician" }),
    kind: treatment.kind,
    standing: judged?.readiness ?? "not-judged",
    what: text[treatment.family],
    doneBy: treatment.performedBy ? textIn(treatment.performedBy, locale, "") : null,
    how: dayWords(treatment, locale),
    counted: countedOf(results, locale),
    lasting: treatment.kind === "waiting" ? null : lastingOf(judged?.lasts ?? [], locale),
    risks: plainRisks(judged?.risks ?? [], locale),
    first: judged ? comesFirst(judged, rendering) : [],
    experts,
    contested: isContested(experts, treatment),
    against: speaksAgainst(treatment, judged?.for ?? "", results, locale),
    notKnown: notKnownOf(treatment, results, locale),
  };
};
