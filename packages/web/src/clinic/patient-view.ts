import { dateOf, isDate } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import type { Setting } from "@pinpoint/reasoning";
import { dateText, type Rendering } from "@pinpoint/wording";
import type { Locale } from "../locale.ts";
import type { ClinicRights } from "./access.ts";
import { type AssessmentView, assessmentView } from "./assessment/assessment-view.ts";
import { ageAndSex, fullName } from "./demographics.ts";
import { type OptionsQuestion, optionsQuestion } from "./options/options-question.ts";
import { payerChoices } from "./options/payer-choices.ts";
import { type StoryDay, storyOf } from "./story/story.ts";

/** What the address of the page asks for. */
export interface PatientQuestion {
  readonly asOf: string | null;
  readonly setting: Setting;
  readonly saved: readonly string[];
  readonly locale: Locale;
  readonly today: string;
  readonly options: OptionsQuestion;
}

/** The entries just saved, by what they say. */
export interface SavedEntry {
  readonly id: string;
  readonly title: string;
}

export interface PatientView {
  readonly episodeId: string;
  readonly name: string;
  readonly who: string;
  readonly number: string;
  readonly problem: string;
  readonly closed: string | null;
  readonly asOf: string;
  /** The day the chart is read at when nobody asks for another. */
  readonly newest: string;
  readonly setting: Setting;
  readonly rights: Pick<ClinicRights, "assessment" | "record" | "write">;
  readonly story: readonly StoryDay[];
  readonly later: number;
  readonly assessment: AssessmentView | null;
  readonly saved: readonly SavedEntry[];
  readonly asked: OptionsQuestion;
  /** Payers whose policies are known, for the choice. */
  readonly payers: readonly { readonly id: string; readonly name: string }[];
}

/** Reads `?as-of=…&setting=…&saved=…`; what is no day or no setting is as if it were not there. */
export const patientQuestion = (url: URL, locale: Locale, today: string): PatientQuestion => {
  const asked = url.searchParams.get("as-of");
  return {
    asOf: asked !== null && isDate(asked) ? asked : null,
    setting: url.searchParams.get("setting") === "primary-care" ? "primary-care" : "specialist",
    saved: (url.searchParams.get("saved") ?? "").split(",").filter(Boolean).slice(0, 20),
    locale,
    today,
    options: optionsQuestion(url),
  };
};

/** Today, or the day of the last entry where the chart lies ahead of the clock (invented charts do). */
export const newestDay = ({ chart }: OpenChart, today: string): string =>
  chart.entries.reduce((newest, { at }) => (dateOf(at) > newest ? dateOf(at) : newest), today);

/** Everything the patient's page shows, as texts and numbers. */
export const patientView = (
  opened: OpenChart,
  knowledge: Knowledge,
  question: PatientQuestion,
  rights: ClinicRights,
): PatientView => {
  const { chart, episode } = opened;
  const { locale, setting, saved } = question;
  const rendering: Rendering = { locale, reader: "clinician", knowledge };
  const newest = newestDay(opened, question.today);
  const asOf = question.asOf ?? newest;
  const { days, titles, later } = storyOf(chart, asOf, rendering);
  return {
    episodeId: episode.id,
    name: fullName(episode.patient),
    who: ageAndSex(episode.patient, asOf, locale),
    number: episode.patient.number,
    problem: episode.title,
    closed: episode.closed === null ? null : dateText(episode.closed, locale),
    asOf,
    newest,
    setting,
    rights,
    story: days,
    later,
    assessment: rights.assessment
      ? assessmentView(chart, { asOf, setting, rendering, titles, saved, options: question.options })
      : null,
    saved: saved.flatMap((id) => {
      const title = Object.hasOwn(titles, id) ? titles[id] : undefined;
      return title === undefined ? [] : [{ id, title }];
    }),
    asked: question.options,
    payers: payerChoices(rendering),
  };
};
