import type { ParametersOf } from "@pinpoint/knowledge";
import { answerIn, answerOn, type Observation } from "../observations.ts";
import { plusMonths } from "../procedures/calendar.ts";
import { say } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";
import { studiesOf } from "./imaging.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"finding">;

/** The side of a request that goes to one side only. */
const sideOf = ({ places: { sides } }: Judging): "left" | "right" | undefined =>
  sides.size !== 1 ? undefined : sides.has("left") ? "left" : "right";

/** What the chart says of some findings, on the side that is asked for. */
interface Looked {
  /** The first that is there. */
  readonly present: Observation | undefined;
  readonly presentId: string;
  /** Entries that say anything of them. */
  readonly stated: readonly string[];
  readonly unasked: readonly string[];
}

const lookFor = ({ anyOf, maxAgeMonths }: Parameters, judging: Judging): Looked => {
  const side = sideOf(judging);
  const oldest = maxAgeMonths === undefined ? "" : plusMonths(judging.request.on, -maxAgeMonths);
  const stated: string[] = [];
  const unasked: string[] = [];
  for (const id of anyOf) {
    const word = answerOn(judging.view.wordsOf(id), side, undefined);
    if (!word || word.day < oldest) {
      unasked.push(id);
      continue;
    }
    if (word.present) return { present: word, presentId: id, stated, unasked };
    stated.push(word.entry);
  }
  return { present: undefined, presentId: "", stated, unasked };
};

const askFor = (findings: readonly string[], { settles }: Judging): readonly Need[] =>
  findings.map((finding) => ({ record: finding, says: say("need.finding", { finding }), settles }));

/** True when all that would have shown it was looked at and nothing of it speaks for it. */
const screened = (screens: NonNullable<Parameters["screenedBy"]>, judging: Judging) => {
  const words = screens.findings.map((finding) => ({ finding, word: answerIn(judging.view.wordsOf(finding)) }));
  const studies = screens.imaging ? studiesOf(judging, screens.imaging) : [];
  const owed: Need[] = [
    ...askFor(
      words.flatMap(({ finding, word }) => (word ? [] : [finding])),
      judging,
    ),
  ];
  if (screens.imaging && studies.length === 0)
    owed.push({
      record: "imaging",
      says: say("need.study", { modalities: screens.imaging.modality, regions: screens.imaging.region }),
      settles: judging.settles,
    });
  const raised = words.flatMap(({ word }) => (word?.present ? [word] : []));
  return {
    owed,
    raised,
    because: [...words.flatMap(({ word }) => word?.entry ?? []), ...studies.map(({ id }) => id)],
  };
};

const absentVerdict = (parameters: Parameters, judging: Judging): Verdict => {
  const { anyOf, screenedBy } = parameters;
  const { present, presentId, stated, unasked } = lookFor(parameters, judging);
  if (present) return answer(false, say("criterion.finding.present", { finding: presentId }), [present.entry]);
  if (unasked.length === 0 || parameters.unstated === "absent")
    return answer(true, say("criterion.finding.none", { findings: anyOf }), stated);
  if (!screenedBy)
    return open(say("criterion.finding.unknown", { findings: unasked }), askFor(unasked, judging), stated);
  const { owed, raised, because } = screened(screenedBy, judging);
  if (raised.length > 0)
    return open(
      say("criterion.finding.raised", { findings: raised.map(({ finding }) => finding.id) }),
      askFor(unasked, judging),
      raised.map(({ entry }) => entry),
    );
  return owed.length === 0
    ? answer(true, say("criterion.finding.none", { findings: anyOf }), [...stated, ...because])
    : open(say("criterion.finding.unscreened", { findings: unasked }), owed, [...stated, ...because]);
};

const presentVerdict = (parameters: Parameters, judging: Judging): Verdict => {
  const { present, presentId, stated, unasked } = lookFor(parameters, judging);
  if (present) return answer(true, say("criterion.finding.present", { finding: presentId }), [present.entry]);
  return unasked.length === 0 || parameters.unstated === "absent"
    ? answer(false, say("criterion.finding.none", { findings: parameters.anyOf }), stated)
    : open(say("criterion.finding.unknown", { findings: unasked }), askFor(unasked, judging), stated);
};

/** A finding of the history, the examination or an image, on the side that is asked for. */
export const finding = (parameters: Parameters): Judge =>
  parameters.is === "present"
    ? (judging) => presentVerdict(parameters, judging)
    : (judging) => absentVerdict(parameters, judging);
