/** Everything that could help, side by side: one row a treatment. */
import { type EntryOf, earliestDay, latestDay } from "@pinpoint/chart";
import type { Knowledge, Treatment, UsualPlan } from "@pinpoint/knowledge";
import type { AlertStatement, AssessOptions } from "../assessment.ts";
import { type ChartView, newest } from "../chart-view.ts";
import type { Judging } from "../criteria/judge.ts";
import type { Diagnosed } from "../diagnosis/diagnosed.ts";
import { historyOf, type ProcedureHistory } from "../procedures/history.ts";
import { type Request, requestOf } from "../procedures/request.ts";
import { say } from "../says.ts";
import { authorizationOf } from "./authorization.ts";
import { billableOf } from "./billable.ts";
import { hazardVerdict, joinVerdicts, requirementVerdicts, targetVerdict } from "./candidacy.ts";
import type { CompiledOptions, CompiledTreatment } from "./compile-options.ts";
import { coverageOf, type Payer, packetOf, usualRegions } from "./coverage.ts";
import { guidelinesFor, resultsFor } from "./expected.ts";
import { safetyFor } from "./hazards.ts";
import { instructionsFor } from "./instructions.ts";
import type { OptionStatement } from "./option.ts";
import { precedingVerdicts, standingOfOption } from "./readiness.ts";
import { targetsAt } from "./targets.ts";
import { textSays } from "./text-says.ts";

interface Setting {
  readonly view: ChartView;
  readonly knowledge: Knowledge;
  readonly asked: AssessOptions;
  readonly history: ProcedureHistory;
  readonly diagnosed: ReadonlyMap<string, Diagnosed>;
  readonly compiled: CompiledOptions;
  readonly alert: AlertStatement | undefined;
  readonly payer: Payer | undefined;
}

const rank = { excluded: 0, unlikely: 1, possible: 2, likely: 3, confirmed: 4 } as const;

/** Of the generators it treats, the one that is surest in this patient. */
const generatorFor = ({ for: list }: Treatment, diagnosed: ReadonlyMap<string, Diagnosed>) => {
  let chosen: { readonly needs: Treatment["for"][number]["needs"]; readonly one: Diagnosed } | undefined;
  for (const { generator, needs } of list) {
    const one = diagnosed.get(generator);
    if (one && (!chosen || rank[one.standing.state] > rank[chosen.one.standing.state])) chosen = { needs, one };
  }
  return chosen;
};

/** An order that is still open: no procedure was done for it, and none of its kind since. */
const openOrder = (view: ChartView, procedure: string, { all }: ProcedureHistory): EntryOf<"order"> | undefined => {
  const last = newest(view.of("order").filter(({ body }) => body.procedure === procedure));
  if (!last) return undefined;
  const done = all.some(
    ({ entry, day }) =>
      entry.body.order === last.id || (entry.body.procedure === procedure && day > last.at.slice(0, 10)),
  );
  return done ? undefined : last;
};

/** For what is no needle: nothing is planned that could be judged. */
const withoutNeedle: UsualPlan = {
  purpose: "therapeutic",
  guidance: "none",
  contrast: false,
  sedation: "none",
  drugs: [],
};

const requestFor = ({ treatment }: CompiledTreatment, chosen: Diagnosed | undefined, setting: Setting): Request => {
  const { view, asked, history } = setting;
  const plan = treatment.plan ?? withoutNeedle;
  const confirmBy = chosen?.confirmBy;
  const diagnostic = plan.purpose === "diagnostic" && confirmBy?.procedure === treatment.id;
  const sites = diagnostic
    ? confirmBy.targets
    : targetsAt(treatment.target?.structure, chosen?.sites ?? [], view.complaint);
  return requestOf({ ...treatment, plan }, openOrder(view, treatment.id, history), sites, {
    on: asked.on,
    place: asked.place,
    asOf: asked.asOf,
  });
};

const payment = (judging: Judging, setting: Setting): Partial<OptionStatement> => {
  const { payer, compiled, knowledge } = setting;
  if (!payer)
    return {
      coverage: {
        is: "unknown",
        says: say("coverage.no-payer", {}),
        because: [],
        missing: [{ record: "insurance", says: say("need.insurance", {}), settles: judging.settles }],
      },
    };
  const { coverage, chosen } = coverageOf(compiled.policies, payer, judging);
  return {
    coverage,
    authorization: authorizationOf(knowledge, payer, judging),
    billable: billableOf(knowledge, chosen, judging),
    ...(chosen && chosen.rule.packet.length > 0 ? { packet: packetOf(chosen, judging) } : {}),
  };
};

const rowOf = (compiled: CompiledTreatment, setting: Setting): OptionStatement | undefined => {
  const { treatment } = compiled;
  const { view, knowledge, history, diagnosed, alert } = setting;
  const found = generatorFor(treatment, diagnosed);
  const region = view.complaint?.body.region ?? view.presumed?.region;
  if (!found && !(region && treatment.shownFor.includes(region))) return undefined;
  const settles = [treatment.id];
  const request = requestFor(compiled, found?.one, setting);
  const judging: Judging = { view, knowledge, request, history, regionMap: usualRegions, settles };
  const generator = found?.one.hypothesis.generator.knowledge.id ?? treatment.for[0]?.generator ?? "";
  const target = targetVerdict(
    found?.one,
    found?.needs ?? "confirmed",
    request.purpose === "diagnostic",
    request.targets,
    settles,
  );
  const requirements = requirementVerdicts(compiled, judging);
  const hazards = [...compiled.contraindications, ...safetyFor(compiled, request, knowledge)].map((one) => ({
    knowledge: one.knowledge,
    verdict: hazardVerdict(one, judging),
  }));
  const preceding = precedingVerdicts(treatment.precededBy, history, settles);
  const isProcedure = treatment.kind === "procedure";
  const candidacyParts = [target, ...preceding, ...requirements.map(({ verdict }) => verdict)];
  return {
    treatment: treatment.id,
    kind: treatment.kind,
    for: generator,
    ...(request.targets.length > 0 && isProcedure ? { targets: request.targets } : {}),
    ...standingOfOption({ target, requirements, hazards, preceding, alert, isProcedure }),
    candidacy: joinVerdicts(candidacyParts, (met, of) => say("option.candidacy", { met, of })),
    safety: joinVerdicts(
      hazards.map(({ verdict }) => verdict),
      (met, of) => say("option.safety", { met, of }),
    ),
    instructions: isProcedure && treatment.plan ? instructionsFor(judging, setting.compiled.index) : [],
    ...(isProcedure || treatment.kind === "surgery" ? payment(judging, setting) : {}),
    expected: resultsFor(treatment, generator),
    ...(treatment.lasts.length > 0 ? { lasts: treatment.lasts } : {}),
    against: treatment.against.map((one) => ({
      says: textSays(one.says),
      class: one.class,
      ...(one.source ? { source: one.source } : {}),
    })),
    guidelines: guidelinesFor(treatment, generator, view),
    risks: treatment.risks,
    day: treatment.day ?? null,
  };
};

/** Who pays: what was asked for, else the insurance in force on the day. */
export const payerOf = (view: ChartView, asked: AssessOptions): Payer | undefined => {
  const on = asked.on ?? asked.asOf;
  const insurance = newest(
    view
      .of("insurance")
      .filter(
        ({ body }) =>
          (body.from === undefined || earliestDay(body.from) <= on) &&
          (body.to === undefined || latestDay(body.to) >= on),
      ),
  );
  if (asked.payer !== undefined && asked.payer !== insurance?.body.payer)
    return { id: asked.payer, program: undefined, state: asked.state ?? insurance?.body.state, because: [] };
  return insurance
    ? {
        id: insurance.body.payer,
        program: insurance.body.program,
        state: asked.state ?? insurance.body.state,
        because: [insurance.id],
      }
    : undefined;
};

const order = { ready: 0, "not-yet": 1, unsuitable: 2 } as const;

/** One row for each treatment that fits a live generator, or that is often asked for in this region. */
export const optionsOf = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  alerts: readonly AlertStatement[],
  knowledge: Knowledge,
  compiled: CompiledOptions,
  asked: AssessOptions,
): readonly OptionStatement[] => {
  const setting: Setting = {
    view,
    knowledge,
    asked,
    history: historyOf(view),
    diagnosed: new Map(diagnosed.map((one) => [one.hypothesis.generator.knowledge.id, one])),
    compiled,
    alert: alerts[0],
    payer: payerOf(view, asked),
  };
  return compiled.treatments
    .flatMap((one) => rowOf(one, setting) ?? [])
    .sort((a, b) => order[a.readiness] - order[b.readiness]);
};
