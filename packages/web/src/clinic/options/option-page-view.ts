import { dateOf, type EntryOf } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { assess, type OptionStatement, openOrders } from "@pinpoint/reasoning";
import { dateText, type Rendering, recordText } from "@pinpoint/wording";
import type { ClinicRights } from "../access.ts";
import { ageAndSex, fullName } from "../demographics.ts";
import { newestDay, type PatientQuestion } from "../patient-view.ts";
import { storyOf } from "../story/story.ts";
import { optionWithoutConfidential } from "./confidential.ts";
import { insuranceInForce } from "./insurance-in-force.ts";
import { type OptionDetails, optionDetails } from "./option-details.ts";
import { askedOptions } from "./options-question.ts";

export interface OptionHeading {
  readonly who: string;
  readonly number: string;
  readonly born: string;
  readonly memberId: string | null;
  readonly policy: string | null;
  readonly planned: string | null;
}

export interface OptionPageView {
  readonly episodeId: string;
  readonly name: string;
  readonly asOf: string;
  readonly payer: string | null;
  /** What heads the print: the patient, the payer, the policy, and the day it was read. */
  readonly heading: OptionHeading;
  readonly option: OptionDetails;
}

const payerText = (
  insurance: EntryOf<"insurance"> | undefined,
  { options, locale }: PatientQuestion,
): string | null => {
  const payer = options.payer ?? insurance?.body.payer;
  const state = options.state ?? insurance?.body.state;
  return payer === undefined ? null : [recordText("payer", payer, locale), state].filter(Boolean).join(", ");
};

const headingOf = (
  opened: OpenChart,
  asOf: string,
  option: OptionStatement,
  question: PatientQuestion,
): OptionHeading => {
  const { patient } = opened.episode;
  const { locale, options } = question;
  const insurance = insuranceInForce(opened.chart, asOf, options.on ?? asOf);
  const planned = options.on ?? openOrders(opened.chart, asOf).get(option.treatment)?.body.planned?.on;
  const own = options.payer === null || options.payer === insurance?.body.payer;
  return {
    who: ageAndSex(patient, asOf, locale),
    number: patient.number,
    born: dateText(patient.birthDate, locale),
    memberId: own ? (insurance?.body.memberId ?? null) : null,
    policy: option.coverage?.policy ?? null,
    planned: planned ? dateText(planned, locale) : null,
  };
};

/** The titles of the entries without their days, and the days. */
const proofTexts = (
  { chart }: OpenChart,
  titles: Readonly<Record<string, string>>,
  locale: PatientQuestion["locale"],
) => {
  const days = Object.fromEntries(chart.entries.map(({ id, at }) => [id, dateOf(at)]));
  const bare = Object.entries(titles).map(([id, title]) => {
    const on = `, ${dateText(days[id] ?? "", locale)}`;
    return [id, title.endsWith(on) ? title.slice(0, -on.length) : title] as const;
  });
  return { days, titles: Object.fromEntries(bare) };
};

const forPayer: ReadonlySet<string> = new Set(["coverage", "authorization", "billable", "packet"]);

/** A coordinator sees what a payer asks for; candidacy and safety are the clinicians'. */
const seenBy = ({ assessment }: Pick<ClinicRights, "assessment">, details: OptionDetails): OptionDetails =>
  assessment
    ? details
    : { ...details, owed: [], instructions: [], sections: details.sections.filter(({ name }) => forPayer.has(name)) };

/** One option of an open chart; undefined where the assessment has no such row. */
export const optionPageView = (
  opened: OpenChart,
  knowledge: Knowledge,
  question: PatientQuestion,
  treatment: string,
  rights: Pick<ClinicRights, "assessment">,
): OptionPageView | undefined => {
  const rendering: Rendering = { locale: question.locale, reader: "clinician", knowledge };
  const asOf = question.asOf ?? newestDay(opened, question.today);
  const { titles } = storyOf(opened.chart, asOf, rendering);
  const { options = [] } = assess(opened.chart, knowledge, {
    asOf,
    setting: question.setting,
    ...askedOptions(question.options),
  });
  const found = options.find((one) => one.treatment === treatment);
  const option = found && !opened.complete ? optionWithoutConfidential(found) : found;
  return (
    option && {
      episodeId: opened.episode.id,
      name: fullName(opened.episode.patient),
      asOf: dateText(asOf, question.locale),
      payer: payerText(insuranceInForce(opened.chart, asOf, question.options.on ?? asOf), question),
      heading: headingOf(opened, asOf, option, question),
      option: seenBy(rights, optionDetails(option, { rendering, ...proofTexts(opened, titles, question.locale) })),
    }
  );
};
