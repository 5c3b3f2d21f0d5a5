/** What was told, as the entries of a chart. */
import { type Chart, type Draft, dayNumber, dayOf, type Entry, type Region } from "@pinpoint/chart";
import type { Answers, SinceUnit } from "./answers.ts";
import type { CheckContent } from "./content.ts";

/** What the check needs of its content to write entries. */
export type Asking = Pick<CheckContent, "questions" | "knowledge">;

const daysBefore = (today: string, days: number): string => dayOf(dayNumber(today) - days);
const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The day a person of this age, told on this day, was born at the latest. Only the age was told; the day is not known. */
export const birthDateOf = (age: number, today: string): string => {
  const year = Number(today.slice(0, 4)) - age;
  const day = today.slice(4) === "-02-29" ? "-02-28" : today.slice(4);
  return `${year}${day}`;
};

/** As precise as it was told: a day for weeks, a month for months, a year for years. */
export const onsetOf = (
  { count, unit }: { readonly count: number; readonly unit: SinceUnit },
  today: string,
): string => {
  if (unit === "weeks") return daysBefore(today, 7 * count);
  const year = Number(today.slice(0, 4));
  if (unit === "years") return String(year - count);
  const months = year * 12 + Number(today.slice(5, 7)) - 1 - count;
  return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
};

/** An age nobody has told yet: no child's, and of no risk of its own. The red flags are read again once the age is known. */
const ageUntold = 45;

const complaintOf = ({ region, side, pattern, since }: Answers, today: string): Draft[] =>
  region === undefined || side === undefined || pattern === undefined
    ? []
    : [
        {
          kind: "complaint",
          at: today,
          body: { region, side, pattern, onset: since ? onsetOf(since, today) : today },
        },
      ];

interface Seen {
  readonly finding: string;
  readonly present: boolean;
}

const findingDrafts = (seen: readonly Seen[], { region, side }: Answers, asking: Asking, today: string): Draft[] => {
  const site = region === undefined ? undefined : side === undefined ? { region } : { region, side };
  const regionsOf = (id: string): readonly Region[] =>
    asking.knowledge.findings.find((one) => one.id === id)?.regions ?? [];
  return seen.map(({ finding, present }) => ({
    kind: "finding",
    at: today,
    body: {
      finding,
      result: present ? "present" : "absent",
      ...(site && regionsOf(finding).includes(site.region) ? { site } : {}),
    },
  }));
};

/** A box left empty counts as no, once the page with the boxes was answered; the page says so. */
const ticked = (
  boxes: readonly { readonly id: string; readonly findings: readonly string[] }[],
  chosen: readonly string[] | undefined,
): Seen[] =>
  chosen === undefined
    ? []
    : boxes.flatMap(({ id, findings }) => findings.map((finding) => ({ finding, present: chosen.includes(id) })));

/** The boxes about what was before that bear on the region. */
export const backgroundFor = ({ background }: Asking["questions"], region: Region | undefined) =>
  background.filter(({ regions }) => regions === undefined || (region !== undefined && regions.includes(region)));

const seenIn = (answers: Answers, asking: Asking): Seen[] => {
  const boxes = backgroundFor(asking.questions, answers.region);
  const asked = Object.entries(answers.findings).flatMap(([finding, said]) =>
    said === "unsure" ? [] : [{ finding, present: said === "yes" }],
  );
  return [
    ...ticked(asking.questions.warnings, answers.warnings),
    ...ticked(
      boxes.flatMap(({ id, finding }) => (finding === undefined ? [] : [{ id, findings: [finding] }])),
      answers.background,
    ),
    ...asked,
  ];
};

const conditionDrafts = ({ region, background = [] }: Answers, { questions }: Asking, today: string): Draft[] =>
  backgroundFor(questions, region).flatMap(({ id, condition }): Draft[] =>
    condition !== undefined && background.includes(id) ? [{ kind: "condition", at: today, body: { condition } }] : [],
  );

const therapyDrafts = ({ therapies = {}, region }: Answers, today: string): Draft[] =>
  Object.entries(therapies).map(([therapy, weeks]) => ({
    kind: "therapy",
    at: today,
    body: {
      therapy,
      from: daysBefore(today, Math.round(weeks * 7)),
      to: today,
      ...(region === undefined ? {} : { region }),
    },
  }));

const goalOf = (goal: string): Draft[] => {
  switch (goal) {
    case "avoid-surgery":
    case "fewer-opioids":
    case "no-steroids":
    case "no-implants":
      return [{ kind: "preference", at: "", body: { goal } }];
    default:
      return [];
  }
};

const preferenceDrafts = ({ goals = [], activity }: Answers, today: string): Draft[] =>
  [
    ...goals.flatMap(goalOf),
    ...(activity ? [{ kind: "preference", at: "", body: { goal: "activity", what: activity } } satisfies Draft] : []),
  ].map((draft) => ({ ...draft, at: today }));

/** What was told as drafts of entries, in the order it was asked. */
export const draftsOf = (answers: Answers, asking: Asking, today: string): readonly Draft[] => [
  ...complaintOf(answers, today),
  ...findingDrafts(seenIn(answers, asking), answers, asking, today),
  ...conditionDrafts(answers, asking, today),
  ...therapyDrafts(answers, today),
  ...preferenceDrafts(answers, today),
];

/** The chart an assessment reads. It is never stored, so its entries carry no hashes. */
export const chartOf = (answers: Answers, asking: Asking, today: string): Chart => {
  const recorded = {
    episode: "check",
    recordedAt: `${today}T12:00:00Z`,
    author: { person: "self", role: "patient" },
    origin: { from: "patient" },
    prev: "",
    hash: "",
  } as const;
  const entries = draftsOf(answers, asking, today).map(
    (draft, index): Entry => ({ ...draft, ...recorded, id: `told-${index + 1}`, seq: index + 1 }),
  );
  return {
    patient: { birthDate: birthDateOf(answers.age ?? ageUntold, today), sex: answers.sex ?? "unknown" },
    entries,
  };
};
