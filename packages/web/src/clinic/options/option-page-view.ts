import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { dateText, type Rendering } from "@pinpoint/wording";
import type { ClinicRights } from "../access.ts";
import { fullName } from "../demographics.ts";
import { newestDay, type PatientQuestion } from "../patient-view.ts";
import { storyOf } from "../story/story.ts";
import { type OptionDetails, optionDetails } from "./option-details.ts";
import { askedOptions } from "./options-question.ts";

export interface OptionPageView {
  readonly episodeId: string;
  readonly name: string;
  readonly asOf: string;
  readonly payer: string | null;
  readonly option: OptionDetails;
}

const payerText = ({ chart }: OpenChart, { options }: PatientQuestion): string | null => {
  const insurance = chart.entries.findLast(({ kind }) => kind === "insurance");
  const own = insurance?.kind === "insurance" ? insurance.body : undefined;
  const payer = options.payer ?? own?.payer;
  return payer === undefined ? null : [payer, options.state ?? own?.state].filter(Boolean).join(", ");
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
  const option = options.find((one) => one.treatment === treatment);
  return (
    option && {
      episodeId: opened.episode.id,
      name: fullName(opened.episode.patient),
      asOf: dateText(asOf, question.locale),
      payer: payerText(opened, question),
      option: seenBy(rights, optionDetails(option, { rendering, titles })),
    }
  );
};
