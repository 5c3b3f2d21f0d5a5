import { dateOf, latestDay, spinalPartOf } from "@pinpoint/chart";
import type { Condition } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { say } from "../says.ts";
import { leaf, type Rule } from "./rule.ts";

type Surgery = { readonly id: string; readonly day: string };
type Part = ReturnType<typeof spinalPartOf>;

/** Operations on the spine, by the words of their ids: lumbar-fusion, cervical-discectomy, laminectomy. Needles and stimulators are none. */
const operation =
  /(^|-)(fusion|laminectomy|laminotomy|discectomy|decompression|foraminotomy|disc-replacement|spine-surgery)(-|$)/;
const partWords: readonly (readonly [RegExp, Part])[] = [
  [/cervical/, "cervical"],
  [/thoracic/, "thoracic"],
  [/lumbar|lumbosacral/, "lumbar"],
];
const partOfRegion: Readonly<Record<string, Part>> = {
  neck: "cervical",
  thoracic: "thoracic",
  lumbar: "lumbar",
  sacral: "lumbar",
};

const partsOf = (name: string, levels: readonly (string | undefined)[]): readonly Part[] => {
  const written = levels
    .flatMap((level) => (level === undefined ? [] : [spinalPartOf(level)]))
    .map((part) => (part === "sacral" ? "lumbar" : part));
  return written.length > 0 ? written : partWords.flatMap(([word, part]) => (word.test(name) ? [part] : []));
};

const concerns = (parts: readonly Part[], regions: readonly string[]): boolean =>
  parts.length === 0 || regions.some((region) => parts.includes(partOfRegion[region] ?? "lumbar"));

const levelsOf = (sites: readonly { readonly level?: string | undefined }[] | undefined) =>
  sites?.map(({ level }) => level) ?? [];

/** `regionsOf` is asked only of an operation: most procedures are none. */
const isOperation = (
  name: string,
  sites: Parameters<typeof levelsOf>[0],
  regionsOf: () => readonly string[],
): boolean => operation.test(name) && concerns(partsOf(name, levelsOf(sites)), regionsOf());

/** An entry that reports pain after a day: a complaint, or a pain score above nothing. */
const painAfter = (view: ChartView, day: string): string | undefined =>
  view.of("complaint").find(({ at }) => dateOf(at) > day)?.id ??
  view
    .of("score")
    .find(
      ({ at, body }) =>
        (body.instrument === "nrs" || body.instrument === "vas") && (body.total ?? 0) > 0 && dateOf(at) > day,
    )?.id;

const surgeriesOf = (view: ChartView, regionsOf: () => readonly string[]): readonly Surgery[] => {
  const surgeries: Surgery[] = [];
  for (const { id, at, body } of view.of("condition"))
    if (body.condition !== undefined && isOperation(body.condition, body.sites, regionsOf))
      surgeries.push({ id, day: latestDay(body.from ?? dateOf(at)) });
  for (const { id, at, body } of view.of("procedure"))
    if (isOperation(body.procedure, body.targets, regionsOf)) surgeries.push({ id, day: dateOf(at) });
  return surgeries;
};

const nothing: readonly string[] = [];

/** Spine surgery in these regions, and pain after it. */
export const spineSurgeryRule = ({ spineSurgeryBefore }: Extract<Condition, { spineSurgeryBefore: unknown }>): Rule => {
  const regionsIn = (view: ChartView): readonly string[] => {
    const region = view.complaint?.body.region;
    return region && partOfRegion[region]
      ? spineSurgeryBefore.filter((one) => partOfRegion[one] === partOfRegion[region])
      : spineSurgeryBefore;
  };
  const proof = (view: ChartView): readonly string[] => {
    for (const { id, day } of surgeriesOf(view, () => regionsIn(view))) {
      const pain = painAfter(view, day);
      if (pain) return [id, pain];
    }
    return nothing;
  };
  return leaf({
    truth: (view) => (proof(view).length > 0 ? 1 : 0),
    says: (view) => say(proof(view).length > 0 ? "rule.fact" : "rule.fact.unknown", { what: "spine-surgery" }),
    because: (view, into) => {
      for (const id of proof(view)) into.add(id);
    },
    missing: (_, settles, into) =>
      into.push({ record: "spine-surgery", says: say("need.fact", { what: "spine-surgery" }), settles }),
  });
};
