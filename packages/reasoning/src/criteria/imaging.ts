import { dateOf, type EntryOf, segmentsOfRoot } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import type { Observation } from "../observations.ts";
import { plusMonths } from "../procedures/calendar.ts";
import { levelsOf, sidesOf } from "../procedures/places.ts";
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
  for (const level of levelsOf(judging.request.targets)) {
    levels.add(level);
    for (const segment of segmentsOfRoot(level)) levels.add(segment);
  }
  return levels;
};

const fits = (word: Observation, concordant: Parameters["concordant"], judging: Judging): boolean | undefined => {
  if (concordant === undefined) return true;
  const sides = sidesOf(judging.request.targets);
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

const withFinding = (parameters: Parameters, studies: readonly EntryOf<"imaging">[], judging: Judging) => {
  const ids = new Set(studies.map(({ id }) => id));
  const own = (finding: string) => (judging.view.wordsOf(finding) ?? []).filter(({ entry }) => ids.has(entry));
  const words = (parameters.anyOf ?? []).map((finding) => ({ finding, words: own(finding) }));
  const present = words.flatMap(({ words: list }) => list.filter(({ present: there }) => there));
  const concordant = present.find((word) => fits(word, parameters.concordant, judging) === true);
  if (concordant)
    return answer(true, say("criterion.imaging.shows", { finding: concordant.finding.id, date: concordant.day }), [
      concordant.entry,
    ]);
  const [vague] = present.filter((word) => fits(word, parameters.concordant, judging) === undefined);
  const need = [
    {
      record: "imaging",
      says: say("need.imaging-level", { findings: parameters.anyOf ?? [] }),
      settles: judging.settles,
    },
  ];
  if (vague)
    return open(say("criterion.imaging.no-level", { finding: vague.finding.id, date: vague.day }), need, [vague.entry]);
  if (present.length > 0)
    return answer(
      false,
      say("criterion.imaging.elsewhere", { findings: [...new Set(present.map(({ finding }) => finding.id))] }),
      present.map(({ entry }) => entry),
    );
  const unmentioned = words.filter(({ words: list }) => list.length === 0).map(({ finding }) => finding);
  return unmentioned.length > 0
    ? open(say("criterion.imaging.not-mentioned", { findings: unmentioned }), need, [...ids])
    : answer(false, say("criterion.imaging.absent", { findings: parameters.anyOf ?? [] }), [...ids]);
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
