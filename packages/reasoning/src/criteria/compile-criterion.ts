import type { Criterion, CriterionFrame, CriterionWord, Leaf, ParametersOf, Stage } from "@pinpoint/knowledge";
import { textSays } from "../options/text-says.ts";
import { called, type Naming } from "../verdict.ts";
import { allergy } from "./allergy.ts";
import { attested } from "./attested.ts";
import { chart } from "./chart.ts";
import { allOfJudges, anyOfJudges, atLeastJudges, notJudge, stageJudge, unlessJudge } from "./combinators.ts";
import { condition } from "./condition.ts";
import { conservativeCare } from "./conservative-care.ts";
import { countPositive } from "./count-positive.ts";
import { diagnosis } from "./diagnosis.ts";
import { document } from "./document.ts";
import { doseCeiling } from "./dose-ceiling.ts";
import { duration } from "./duration.ts";
import { finding } from "./finding.ts";
import { frequencyCap } from "./frequency-cap.ts";
import { hold } from "./hold.ts";
import { imaging } from "./imaging.ts";
import { interval } from "./interval.ts";
import type { Compilation, Judge } from "./judge.ts";
import { lab } from "./lab.ts";
import { leads } from "./leads.ts";
import { levelCap } from "./level-cap.ts";
import { medication } from "./medication.ts";
import { once, readsOnlyDayAndSides } from "./once.ts";
import { patient } from "./patient.ts";
import { priorResponse } from "./prior-response.ts";
import { score } from "./score.ts";
import { session } from "./session.ts";
import { technique } from "./technique.ts";

/** One function a word; a word of the knowledge without a function does not compile. */
const words: { readonly [W in CriterionWord]: (parameters: ParametersOf<W>, compilation: Compilation) => Judge } = {
  allergy,
  attested,
  chart,
  condition,
  conservativeCare,
  countPositive,
  diagnosis,
  document,
  doseCeiling,
  duration,
  finding,
  frequencyCap,
  hold,
  imaging,
  interval,
  lab,
  leads,
  levelCap,
  medication,
  patient,
  priorResponse,
  score,
  session,
  technique,
};

const leafJudge = <W extends CriterionWord>({ word, parameters }: Leaf<W>, compilation: Compilation): Judge =>
  words[word](parameters, compilation);

/** What reads of the request only its day and its sides is answered once for all rules that ask it. */
const sharedJudge = (leaf: Leaf, compilation: Compilation): Judge => {
  const { shared } = compilation;
  if (!shared || !readsOnlyDayAndSides(leaf)) return leafJudge(leaf, compilation);
  const asked = JSON.stringify([leaf.word, leaf.parameters]);
  const judge = shared.get(asked) ?? once(leafJudge(leaf, compilation));
  shared.set(asked, judge);
  return judge;
};

const bare = (criterion: Criterion, compilation: Compilation): Judge => {
  switch (criterion.word) {
    case "allOf":
      return allOfJudges(criterion.parts.map((part) => compileCriterion(part, compilation)));
    case "anyOf":
      return anyOfJudges(criterion.parts.map((part) => compileCriterion(part, compilation)));
    case "atLeast":
      return atLeastJudges(
        criterion.n,
        criterion.parts.map((part) => compileCriterion(part, compilation)),
      );
    case "not":
      return notJudge(compileCriterion(criterion.parts[0], compilation));
    case "unless":
      return unlessJudge(
        compileCriterion(criterion.parts[0], compilation),
        compileCriterion(criterion.parts[1], compilation),
      );
    case "stage": {
      const judges: Partial<Record<Stage, Judge>> = {};
      for (const stage of ["first", "second", "repeat", "beyond12m"] as const) {
        const part = criterion.stages[stage];
        if (part) judges[stage] = compileCriterion(part, compilation);
      }
      return stageJudge(criterion, judges);
    }
    default:
      return sharedJudge(criterion, compilation);
  }
};

const namingOf = ({ id, label, source, class: evidence }: CriterionFrame): Naming => ({
  id,
  title: label && textSays(label),
  source,
  class: evidence,
});

/** Compiles a sentence of a rule into a function over what is judged. Parameters are read once, here. */
export const compileCriterion = (criterion: Criterion, compilation: Compilation): Judge => {
  const judge = bare(criterion, compilation);
  const naming = namingOf(criterion);
  if (Object.values(naming).every((one) => one === undefined)) return judge;
  return (judging) => called(judge(judging), naming);
};
