/** Everything that could help, side by side: one row a treatment. */
import type { Knowledge, Treatment, UsualPlan } from "@pinpoint/knowledge";
import type { AlertStatement, AssessOptions } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { type Judging, judgingOn } from "../criteria/judge.ts";
import type { Diagnosed } from "../diagnosis/diagnosed.ts";
import type { ProcedureHistory } from "../procedures/history.ts";
import { type OpenOrders, openOrdersAmong } from "../procedures/open-orders.ts";
import { type Request, requestOf } from "../procedures/request.ts";
import { say } from "../says.ts";
import { type Verdict, verdict } from "../verdict.ts";
import { authorizationOf } from "./authorization.ts";
import { billableOf } from "./billable.ts";
import { joinVerdicts, requirementVerdicts, targetVerdict } from "./candidacy.ts";
import type { CompiledOptions, CompiledTreatment } from "./compile-options.ts";
import { coverageOf, type Payer, packetOf, usualRegions } from "./coverage.ts";
import { hazardsFor } from "./hazards.ts";
import { instructionsFor, sedationInstructions, withheld } from "./instructions.ts";
import { guidelinesFor, knownOf } from "./known.ts";
import type { OptionStatement } from "./option.ts";
import { payerOf } from "./payer.ts";
import { doesNotFit, type Grounds, precedingVerdicts, standingOfOption } from "./readiness.ts";
import { targetsAt } from "./targets.ts";

interface Setting {
  readonly view: ChartView;
  readonly knowledge: Knowledge;
  readonly asked: AssessOptions;
  readonly history: ProcedureHistory;
  readonly orders: OpenOrders;
  readonly diagnosed: ReadonlyMap<string, Diagnosed>;
  readonly compiled: CompiledOptions;
  readonly alerts: readonly AlertStatement[];
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

/** For what is no needle: nothing is planned that could be judged. */
const withoutNeedle: UsualPlan = {
  purpose: "therapeutic",
  guidance: "none",
  contrast: false,
  sedation: "none",
  drugs: [],
};

const requestFor = ({ treatment }: CompiledTreatment, chosen: Diagnosed | undefined, setting: Setting): Request => {
  const { view, asked, orders } = setting;
  const plan = treatment.plan ?? withoutNeedle;
  const confirmBy = chosen?.confirmBy;
  const diagnostic = plan.purpose === "diagnostic" && confirmBy?.procedure === treatment.id;
  const sites = diagnostic
    ? confirmBy.targets
    : targetsAt(treatment.target?.structure, chosen?.sites ?? [], view.complaint);
  return requestOf(treatment.id, plan, orders.get(treatment.id), sites, {
    on: asked.on,
    place: asked.place,
    asOf: asked.asOf,
  });
};

/** The block by which this generator is confirmed: given as a treatment, it needs what it tests for to be confirmed first. */
const isTestOf = (treatment: string, diagnosed: Diagnosed | undefined): boolean =>
  diagnosed?.hypothesis.generator.knowledge.block?.procedures.includes(treatment) ?? false;

export type Payment = Pick<OptionStatement, "coverage" | "authorization" | "billable" | "packet">;

const payment = ({ codes }: CompiledTreatment, judging: Judging, setting: Setting): Payment => {
  const { payer, compiled, knowledge } = setting;
  if (!payer)
    return {
      coverage: verdict("unknown", say("coverage.no-payer", {}), undefined, [
        { record: "insurance", says: say("need.insurance", {}), settles: judging.settles },
      ]),
    };
  const { coverage, chosen } = coverageOf(compiled.policies, payer, judging);
  return {
    coverage,
    authorization: authorizationOf(knowledge, payer, judging),
    billable: billableOf(codes, chosen, judging),
    ...(chosen && chosen.rule.packet.length > 0 ? { packet: packetOf(chosen, judging) } : {}),
  };
};

/** Any open alert comes before a needle or an operation; one of today comes before everything. */
const stoppingAlert = (alerts: readonly AlertStatement[], isProcedure: boolean): AlertStatement | undefined =>
  isProcedure ? alerts[0] : alerts.find(({ urgency }) => urgency !== "two-weeks");

/** The treatments of the generators that are alive, and those often asked for in this region, in the order of the knowledge. */
const mattering = ({ compiled, diagnosed, view }: Setting): readonly CompiledTreatment[] => {
  const wanted = new Set<CompiledTreatment>();
  for (const generator of diagnosed.keys())
    for (const one of compiled.byGenerator.get(generator) ?? []) wanted.add(one);
  const region = view.complaint?.body.region ?? view.presumed?.region;
  for (const one of (region && compiled.byRegion.get(region)) || []) wanted.add(one);
  return compiled.treatments.filter((one) => wanted.has(one));
};

/** The generator, the request and what they are judged on; nothing where the treatment is no matter of this patient. */
const caseOf = (compiled: CompiledTreatment, setting: Setting) => {
  const { treatment } = compiled;
  const { view, knowledge, history, diagnosed } = setting;
  const found = generatorFor(treatment, diagnosed);
  const region = view.complaint?.body.region ?? view.presumed?.region;
  if (!found && !(region && treatment.shownFor.includes(region))) return undefined;
  const request = requestFor(compiled, found?.one, setting);
  const judging = judgingOn({ view, knowledge, request, history, regionMap: usualRegions, settles: [treatment.id] });
  return { found, judging };
};

const groundsOf = (
  compiled: CompiledTreatment,
  { found, judging }: NonNullable<ReturnType<typeof caseOf>>,
  { alerts, history, knowledge }: Setting,
): Grounds => {
  const { treatment } = compiled;
  const { request, settles } = judging;
  const isTest = isTestOf(treatment.id, found?.one);
  const target = targetVerdict(
    found?.one,
    isTest && request.purpose === "therapeutic" ? "confirmed" : (found?.needs ?? "confirmed"),
    isTest && request.purpose === "diagnostic",
    request.targets,
    settles,
  );
  const requirements = requirementVerdicts(compiled, judging);
  return {
    target,
    requirements,
    // What does not fit anyway is not judged for safety, unless somebody ordered it.
    hazards:
      request.order === undefined && doesNotFit(target, requirements)
        ? undefined
        : hazardsFor(compiled, request, knowledge).map(({ knowledge: rule, judge }) => ({
            knowledge: rule,
            verdict: judge(judging),
          })),
    preceding: precedingVerdicts(treatment.precededBy, history, settles),
    alert: stoppingAlert(alerts, isNeedle(treatment)),
  };
};

const isNeedle = ({ kind }: Treatment): boolean => kind === "procedure";

const safetyOf = (hazards: Grounds["hazards"]): Verdict =>
  hazards
    ? joinVerdicts(
        hazards.map((one) => one.verdict),
        (met, of) => say("option.safety", { met, of }),
      )
    : verdict("unknown", say("option.safety.not-judged", {}));

const candidacyOf = ({ target, preceding, requirements }: Grounds): Verdict =>
  joinVerdicts([target, ...preceding, ...requirements.map((one) => one.verdict)], (met, of) =>
    say("option.candidacy", { met, of }),
  );

/** What no payer is asked about. */
const unpaid: Payment = {};

const rowOf = (compiled: CompiledTreatment, setting: Setting): OptionStatement | undefined => {
  const { treatment } = compiled;
  const own = caseOf(compiled, setting);
  if (!own) return undefined;
  const { found, judging } = own;
  const { targets } = judging.request;
  const generator = found?.one.hypothesis.generator.knowledge.id ?? treatment.for[0]?.generator ?? "";
  const known = compiled.known.get(generator) ?? knownOf(treatment, generator);
  const grounds = groundsOf(compiled, own, setting);
  const { hazards } = grounds;
  const needle = isNeedle(treatment);
  const standing = standingOfOption(grounds);
  const safety = safetyOf(hazards);
  const paid = needle || treatment.kind === "surgery" ? payment(compiled, judging, setting) : unpaid;
  return {
    treatment: treatment.id,
    kind: treatment.kind,
    for: generator,
    targets: targets.length > 0 && needle ? targets : undefined,
    order: judging.request.order?.id,
    readiness: standing.readiness,
    why: standing.why,
    owed: standing.owed,
    candidacy: candidacyOf(grounds),
    safety,
    instructions:
      needle && treatment.plan && hazards
        ? withheld(
            [...instructionsFor(judging, setting.compiled.index), ...sedationInstructions(judging)],
            standing.readiness,
            safety,
          )
        : [],
    coverage: paid.coverage,
    authorization: paid.authorization,
    billable: paid.billable,
    packet: paid.packet,
    expected: known.expected,
    lasts: known.lasts,
    certainty: treatment.certainty,
    against: known.against,
    guidelines: guidelinesFor(known, setting.view),
    risks: treatment.risks,
    day: treatment.day ?? null,
  };
};

const order = { ready: 0, "not-yet": 1, unsuitable: 2 } as const;
const kinds = { procedure: 0, therapy: 1, drug: 2, surgery: 3, waiting: 4 } as const;

const settingOf = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  alerts: readonly AlertStatement[],
  knowledge: Knowledge,
  compiled: CompiledOptions,
  asked: AssessOptions,
): Setting => ({
  view,
  knowledge,
  asked,
  history: view.history,
  orders: openOrdersAmong(view.of("order"), view.of("procedure")),
  diagnosed: new Map(diagnosed.map((one) => [one.hypothesis.generator.knowledge.id, one])),
  compiled,
  alerts,
  payer: payerOf(view, asked),
});

/** One row for each treatment that fits a live generator, or that is often asked for in this region. */
export const optionsOf = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  alerts: readonly AlertStatement[],
  knowledge: Knowledge,
  compiled: CompiledOptions,
  asked: AssessOptions,
): readonly OptionStatement[] => {
  const setting = settingOf(diagnosed, view, alerts, knowledge, compiled, asked);
  const leads = ({ treatment, for: generator }: OptionStatement): number =>
    knowledge.treatments.get(treatment)?.leads?.includes(generator) ? 0 : 1;
  const rows: { readonly row: OptionStatement; readonly rank: number }[] = [];
  for (const one of mattering(setting)) {
    const row = rowOf(one, setting);
    if (row)
      rows.push({ row, rank: order[row.readiness] * 1000 + (row.order ? 0 : 100) + leads(row) * 10 + kinds[row.kind] });
  }
  return rows.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
};

/** What each of several payers says of each procedure. The chart is read and its source found once for all of them. */
export const paymentsOf = (
  diagnosed: readonly Diagnosed[],
  view: ChartView,
  knowledge: Knowledge,
  compiled: CompiledOptions,
  asked: AssessOptions,
  payers: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, Payment>> => {
  const setting = settingOf(diagnosed, view, [], knowledge, compiled, asked);
  const cases = mattering(setting).flatMap((one) => {
    const own = isNeedle(one.treatment) || one.treatment.kind === "surgery" ? caseOf(one, setting) : undefined;
    return own ? [{ compiled: one, judging: own.judging }] : [];
  });
  return new Map(
    payers.map((payer) => {
      const paying: Setting = { ...setting, payer: payerOf(view, { ...asked, payer }) };
      return [
        payer,
        new Map(cases.map(({ compiled: one, judging }) => [one.treatment.id, payment(one, judging, paying)])),
      ];
    }),
  );
};
