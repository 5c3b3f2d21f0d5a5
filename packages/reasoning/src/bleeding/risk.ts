/** How much a bleed would matter: the class of the procedure in the governing rule set, and what raises it in this patient. */
import { type EntryOf, spinalPartOf, verticesOf } from "@pinpoint/chart";
import type { EvidenceClass, RiskClass, Text } from "@pinpoint/knowledge";
import type { Judging } from "../criteria/judge.ts";
import type { Places } from "../procedures/places.ts";
import type { CompiledBleeding, CompiledRaising } from "./compile-bleeding.ts";
import type { Taken } from "./taken.ts";

export interface RaisedBy {
  readonly id: string;
  readonly says: Text;
  readonly because: readonly string[];
  readonly class: EvidenceClass;
}

export interface Risk {
  /** Of the procedure by itself. */
  readonly base: RiskClass;
  /** In this patient. */
  readonly risk: RiskClass;
  readonly listed: boolean;
  readonly class: EvidenceClass;
  readonly source?: string;
  readonly raisedBy: readonly RaisedBy[];
}

const operation = /(^|-)(fusion|laminectomy|laminotomy|discectomy|decompression|foraminotomy|disc-replacement)(-|$)/;

type Place = { readonly level?: string | undefined };

const vertebraeOf = (levels: Iterable<string>): ReadonlySet<string> =>
  new Set([...levels].flatMap((level) => verticesOf(level) ?? [level]));

/** A vertebra in common where the surgery names its levels; else the same part of the spine. */
const atSamePlace = (name: string, sites: readonly Place[], { levels }: Places): boolean => {
  const asked = vertebraeOf(levels);
  if (asked.size === 0) return false;
  const operated = vertebraeOf(sites.flatMap(({ level }) => level ?? []));
  if (operated.size > 0) return [...operated].some((vertebra) => asked.has(vertebra));
  const part = /cervical/.test(name) ? "cervical" : /thoracic/.test(name) ? "thoracic" : "lumbar";
  return [...asked].some((vertebra) => spinalPartOf(vertebra) === part);
};

const surgeriesAt = ({ view, places }: Judging): readonly string[] => {
  const past = (entry: EntryOf<"condition"> | EntryOf<"procedure">): boolean => {
    const name = entry.kind === "condition" ? (entry.body.condition ?? "") : entry.body.procedure;
    const sites = entry.kind === "condition" ? (entry.body.sites ?? []) : entry.body.targets;
    return operation.test(name) && !name.startsWith("si-") && atSamePlace(name, sites, places);
  };
  return [...view.of("condition"), ...view.of("procedure")].filter(past).map(({ id }) => id);
};

const entriesFor = (
  { raising, rule }: CompiledRaising,
  judging: Judging,
  taken: Taken,
  kinds: readonly string[],
): readonly string[] | undefined => {
  if (rule) {
    if (!rule.met(judging.view)) return undefined;
    const because = new Set<string>();
    rule.because(judging.view, because);
    return [...because];
  }
  if (raising.counts === "surgery-at-site") {
    const found = surgeriesAt(judging);
    return found.length > 0 ? found : undefined;
  }
  const agents = taken.agents.filter(
    ({ drug, endedOn }) => kinds.includes(drug.antithrombotic) && endedOn === undefined,
  );
  return agents.length > 1 ? agents.flatMap(({ entries }) => entries) : undefined;
};

const next: Readonly<Record<RiskClass, RiskClass>> = { low: "intermediate", intermediate: "high", high: "high" };

/** A procedure that stands in no list is judged as the strictest, and that is said. */
const strictest = { risk: "high", listed: false, class: "default" } as const;

/** Several reasons raise the class once. A reason nobody recorded does not raise it. */
export const riskOf = ({ rules, raisings, procedures }: CompiledBleeding, judging: Judging, taken: Taken): Risk => {
  const row = procedures.get(judging.request.procedure) ?? strictest;
  const raisedBy = raisings.flatMap((one): RaisedBy[] => {
    const because = entriesFor(one, judging, taken, rules.agents);
    const { id, says, class: evidence } = one.raising;
    return because ? [{ id, says, because, class: evidence }] : [];
  });
  const source = "source" in row ? row.source : undefined;
  return {
    base: row.risk,
    risk: raisedBy.length > 0 ? next[row.risk] : row.risk,
    listed: row.listed,
    class: row.class,
    ...(source === undefined ? {} : { source }),
    raisedBy,
  };
};
