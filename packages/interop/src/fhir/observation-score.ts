import type { InstrumentId } from "@pinpoint/chart";
import { numberOf, unitOf, type ValueHolder } from "./answers.ts";
import { siteOf } from "./body-site.ts";
import type { Located } from "./bundle-index.ts";
import { allWordsOf, codesIn, systems } from "./codes.ts";
import type { Concept } from "./elements.ts";
import { itemsOf, type ScoreCode, scoreByLoinc } from "./instrument-codes.ts";
import { type Observation, observationSchema, observedAt } from "./observation-schema.ts";
import { type Context, entry, type Reading, unread } from "./reading.ts";
import { scoreProposal } from "./score.ts";

interface Part extends ValueHolder {
  readonly code?: Concept | undefined;
}

/** Members of a panel that are in the bundle, each as an observation. */
export const membersOf = (
  observation: Observation,
  source: Located,
  { bundle }: Pick<Context, "bundle">,
): readonly { readonly member: Located; readonly part: Observation }[] =>
  [...(observation.hasMember ?? []), ...(observation.derivedFrom ?? [])].flatMap((reference) => {
    const member = bundle.resolve({ ...reference, type: reference.type ?? "Observation" }, source);
    if (member?.type !== "Observation" || member === source) return [];
    const read = observationSchema.safeParse(member.resource);
    return read.success ? [{ member, part: read.data }] : [];
  });

const loincOf = ({ code }: Part): readonly string[] => codesIn(code, systems.loinc);

/** The answers among the parts of a score, and how many of the items could not be read as a number. */
const answersAmong = (
  instrument: InstrumentId,
  parts: readonly Part[],
): { readonly answers: ReadonlyMap<string, number>; readonly lost: number } => {
  const items = itemsOf.get(instrument);
  const answers = new Map<string, number>();
  let lost = 0;
  for (const part of parts) {
    const name = loincOf(part)
      .map((code) => items?.get(code))
      .find((one) => one !== undefined);
    if (name === undefined) continue;
    const value = numberOf(part);
    if (value === undefined) lost += 1;
    else answers.set(name, value);
  }
  return { answers, lost };
};

/** The total in the scale the chart keeps: VAS 0 to 10 though it was measured in millimetres, NDI in points though sent in percent. */
const totalIn = (instrument: InstrumentId, holder: ValueHolder): number | undefined => {
  const value = numberOf(holder);
  const unit = unitOf(holder.valueQuantity);
  if (value === undefined) return undefined;
  if (instrument === "vas" && unit === "mm") return value / 10;
  return instrument === "ndi" && unit === "%" ? value / 2 : value;
};

const memberTotal = (instrument: InstrumentId, parts: readonly Part[]): number | undefined =>
  parts
    .filter((part) => loincOf(part).some((code) => scoreByLoinc.get(code)?.instrument === instrument))
    .map((part) => totalIn(instrument, part))
    .find((value) => value !== undefined);

/** Observation of a questionnaire or a rating → `score`. */
export const readScore = (
  observation: Observation,
  { instrument, period }: ScoreCode,
  source: Located,
  context: Context,
): Reading => {
  const parts: readonly Part[] = [
    ...(observation.component ?? []),
    ...membersOf(observation, source, context).map(({ part }) => part),
  ];
  const { answers, lost } = answersAmong(instrument, parts);
  const total = totalIn(instrument, observation) ?? memberTotal(instrument, parts);
  if (total === undefined && answers.size === 0)
    return unread("It holds no number for the score; send the total or the answers.");
  const moment = observedAt(observation);
  if ("why" in moment) return unread(moment.why);
  const site = siteOf(allWordsOf(observation.bodySite), observation.bodySite);
  const { body } = scoreProposal(moment.at, { instrument, answers, total, period, site }, context);
  return entry(
    "score",
    moment.at,
    body,
    ...(lost > 0 ? [`${lost} of its answers hold no number and were left out.`] : []),
    ...(observation.bodySite && !site ? ["Its body site is not known here and was left out."] : []),
  );
};
