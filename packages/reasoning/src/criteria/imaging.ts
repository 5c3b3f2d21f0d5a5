import { dateOf, type EntryOf, segmentsOfRoot } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import type { Observation } from "../observations.ts";
import { plusMonths } from "../procedures/calendar.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"imaging">;

/** The studies of a region by their modality that are young enough, as of the planned day. */
export const studiesOf = (
  { view, request }: Judging,
  { modality, region, maxAgeMonths }: Pick<Parameters, "modality" | "region"> & { maxAgeMonths?: number | undefined },
): readonly EntryOf<"imaging">[] => {
  const oldest = maxAgeMonths === undefined ? "" : plusMonths(request.on, -maxAgeMonths);
  return view
    .of("imaging")
    .filter(
      ({ at, body }) =>
        modality.includes(body.modality) &&
        (region === undefined || region.includes(body.region)) &&
        dateOf(at) >= oldest,
    );
};

/** Levels a needle at these targets stands for: its own, and for a root the segments that press it. */
const levelsAsked = (judging: Judging): ReadonlySet<string> => {
  const levels = new Set<string>();
  for (const level of judging.places.levels) {
    levels.add(level);
    for (const segment of segmentsOfRoot(level)) levels.add(segment);
  }
  return levels;
};

const fits = (word: Observation, concordant: Parameters["concordant"], judging: Judging): boolean | undefined => {
  if (concordant === undefined) return true;
  const { sides } = judging.places;
  const sideFits =
    word.side === undefined ||
    word.side === "both" ||
    word.side === "midline" ||
    sides.size === 0 ||
    sides.has(word.side);
  const asked = levelsAsked(judging);
  const levelFits = word.level === undefined || asked.size === 0 ? undefined : asked.has(word.level);
  if (concordant === "side") return sideFits;
  if (concordant === "level") return levelFits;
  return sideFits ? levelFits : false;
};

type Seen = { readonly word: Observation; readonly fits: boolean | undefined };

/** How severe the report calls it where the word was read. */
const severityOf = (word: Observation, studies: readonly EntryOf<"imaging">[]) => {
  const named = studies
    .find(({ id }) => id === word.entry)
    ?.body.findings.filter(({ finding }) => finding === word.finding.id);
  const levelOf = (site: NonNullable<typeof named>[number]["site"]) =>
    site !== undefined && "level" in site ? site.level : undefined;
  // A grade at its own level goes before one that names none.
  const at = named?.find(({ site }) => levelOf(site) !== undefined && levelOf(site) === word.level);
  return (at ?? named?.find(({ site }) => levelOf(site) === undefined))?.severity;
};

/** Whether it lies where the needle goes and is severe enough; undefined where the report does not say. */
const fitsRequest = (
  word: Observation,
  { concordant, severity }: Parameters,
  studies: readonly EntryOf<"imaging">[],
  judging: Judging,
): boolean | undefined => {
  const place = fits(word, concordant, judging);
  if (severity === undefined || place === false) return place;
  const grade = severityOf(word, studies);
  if (grade !== undefined && !severity.includes(grade)) return false;
  return grade === undefined ? undefined : place;
};

const withFinding = (parameters: Parameters, studies: readonly EntryOf<"imaging">[], judging: Judging) => {
  const ids = new Set(studies.map(({ id }) => id));
  const findings = parameters.anyOf ?? [];
  const words = findings.map((finding) => ({
    finding,
    words: (judging.view.wordsOf(finding) ?? []).filter(({ entry }) => ids.has(entry)),
  }));
  const present = words.flatMap(({ words: list }) =>
    list.flatMap((word): Seen[] =>
      word.present ? [{ word, fits: fitsRequest(word, parameters, studies, judging) }] : [],
    ),
  );
  const need = [{ record: "imaging", says: say("need.imaging-level", { findings }), settles: judging.settles }];
  const shown = present.find((one) => one.fits === true)?.word;
  if (shown)
    return answer(true, say("criterion.imaging.shows", { finding: shown.finding.id, date: shown.day }), [shown.entry]);
  const vague = present.find((one) => one.fits === undefined)?.word;
  if (vague)
    return open(say("criterion.imaging.no-level", { finding: vague.finding.id, date: vague.day }), need, [vague.entry]);
  if (present.length > 0)
    return answer(
      false,
      say("criterion.imaging.elsewhere", { findings: [...new Set(present.map(({ word }) => word.finding.id))] }),
      present.map(({ word }) => word.entry),
    );
  const unmentioned = words.filter(({ words: list }) => list.length === 0).map(({ finding }) => finding);
  return unmentioned.length > 0
    ? open(say("criterion.imaging.not-mentioned", { findings: unmentioned }), need, [...ids])
    : answer(false, say("criterion.imaging.absent", { findings }), [...ids]);
};

/** A study of the region; with a finding, that it shows it where the needle is to go. */
export const imaging = (parameters: Parameters): Judge => {
  const { modality, region, anyOf } = parameters;
  return (judging) => {
    const studies = studiesOf(judging, parameters);
    const last = studies.at(-1);
    if (!last)
      return open(say("criterion.imaging.none", { modalities: modality, regions: region ?? [] }), [
        {
          record: "imaging",
          says: say("need.study", { modalities: modality, regions: region ?? [] }),
          settles: judging.settles,
        },
      ]);
    return anyOf
      ? withFinding(parameters, studies, judging)
      : answer(true, say("criterion.imaging.done", { modality: last.body.modality, date: dateOf(last.at) }), [last.id]);
  };
};
