import type { Drug, ParametersOf } from "@pinpoint/knowledge";
import { drugsPlanned } from "../doses/planned.ts";
import { drugsNamed } from "../procedures/drugs.ts";
import type { Assumable, Request } from "../procedures/request.ts";
import { type Says, say } from "../says.ts";
import { answer, assuming, type Judge, type Judging } from "./judge.ts";

type Parameters = ParametersOf<"technique">;

const assumption: Readonly<Record<Assumable, (request: Request) => Says>> = {
  guidance: ({ guidance }) => say("assumes.guidance", { guidance }),
  contrast: ({ contrast }) => say(contrast ? "assumes.contrast" : "assumes.no-contrast", {}),
  sedation: ({ sedation }) => say("assumes.sedation", { sedation }),
  technique: ({ technique: planned }) => say("assumes.technique", { mode: planned?.mode ?? "" }),
  drugs: ({ drugs }) => say("assumes.drugs", { drugs: drugs.map(({ drug }) => drug) }),
  electrode: ({ electrode }) => say("assumes.electrode", { electrode }),
  targets: ({ targets }) => say("assumes.targets", { targets }),
  on: ({ on }) => say("assumes.day", { date: on }),
};

/** What was taken from the usual plan because no order says it. */
export const assumptionsOf = (request: Request, about: readonly Assumable[]): readonly Says[] =>
  about.flatMap((what) => (request.assumed.has(what) ? [assumption[what](request)] : []));

type Part = { readonly about: Assumable; readonly fails: (request: Request, judging: Judging) => Says | undefined };

const steroidsOf = (request: Request, { knowledge }: Judging): readonly Drug[] =>
  request.drugs.flatMap(({ drug }) => drugsNamed(drug, knowledge.drugs)).filter(({ steroid }) => steroid !== undefined);

const tooMuch = (
  request: Request,
  { knowledge }: Judging,
  maxDoseMg: Readonly<Record<string, number>>,
): Says | undefined => {
  for (const planned of request.drugs)
    for (const { id } of drugsNamed(planned.drug, knowledge.drugs)) {
      const max = maxDoseMg[id];
      if (max !== undefined && planned.doseMg !== undefined && planned.doseMg > max)
        return say("criterion.technique.dose", { drug: planned.drug, doseMg: planned.doseMg, max });
    }
  return undefined;
};

type Test = (request: Request, judging: Judging) => Says | undefined;

/** A part that is asked for only where the rule names it. */
const part = <T>(named: T | undefined, about: Assumable, test: (named: T) => Test): readonly Part[] =>
  named === undefined ? [] : [{ about, fails: test(named) }];

const ofMachine = ({ guidance, contrast, mode, aboveTempC, sedation }: Parameters): readonly Part[] => [
  ...part(
    guidance,
    "guidance",
    (allowed) => (request) =>
      allowed.includes(request.guidance)
        ? undefined
        : say("criterion.technique.guidance", { guidance: request.guidance }),
  ),
  ...part(
    contrast,
    "contrast",
    (wanted) => (request) =>
      request.contrast === wanted
        ? undefined
        : say(wanted ? "criterion.technique.no-contrast" : "criterion.technique.contrast", {}),
  ),
  ...part(
    mode,
    "technique",
    (allowed) =>
      ({ technique: planned }) =>
        planned && allowed.some((one) => one === planned.mode)
          ? undefined
          : say("criterion.technique.mode", { mode: planned?.mode ?? "" }),
  ),
  ...part(
    aboveTempC,
    "technique",
    (needed) =>
      ({ technique: planned }) =>
        planned?.tempC === undefined || planned.tempC > needed
          ? undefined
          : say("criterion.technique.temperature", { tempC: planned.tempC, needed }),
  ),
  ...part(
    sedation,
    "sedation",
    (allowed) => (request) =>
      allowed.includes(request.sedation)
        ? undefined
        : say("criterion.technique.sedation", { sedation: request.sedation }),
  ),
];

const ofDrugs = ({ maxDoseMg, particulateSteroid, steroid, includes }: Parameters): readonly Part[] => [
  ...part(maxDoseMg, "drugs", (limits) => (request, judging) => tooMuch(request, judging, limits)),
  ...part(particulateSteroid, "drugs", () => (request, judging) => {
    const found = steroidsOf(request, judging).find((drug) => drug.steroid?.particulate !== false);
    return found && say("criterion.technique.particulate", { drug: found.id });
  }),
  ...part(
    includes,
    "drugs",
    (ids) => (_, judging) =>
      drugsPlanned(judging).some(({ id }) => ids.includes(id))
        ? undefined
        : say("criterion.technique.lacks", { drugs: ids }),
  ),
  ...part(steroid, "drugs", () => (request, judging) => {
    const [found] = steroidsOf(request, judging);
    return found && say("criterion.technique.steroid", { drug: found.id });
  }),
];

/** How it is planned, judged on the order or else on the usual plan, which is then said. */
export const technique = (parameters: Parameters): Judge => {
  const parts = [...ofMachine(parameters), ...ofDrugs(parameters)];
  const about = [...new Set(parts.map((one) => one.about))];
  return (judging) => {
    const { request } = judging;
    const failing = parts.flatMap((one) => one.fails(request, judging) ?? []);
    const [first] = failing;
    const verdict = answer(
      first === undefined,
      first ?? say("criterion.technique.met", { about }),
      request.order ? [request.order.id] : [],
    );
    const assumes = assumptionsOf(request, about);
    return assuming(verdict, assumes);
  };
};
