// Options: all of `assess` a second on 200 entries with one payer; thirty policies against one; reading and compiling all rules; and the
// Medicare facet policy with every reason beside a hand-written function that answers met, unmet, unknown.
import { readFileSync } from "node:fs";
import { type Chart, readChartFile } from "@pinpoint/chart";
import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import {
  assess,
  assessPayers,
  compile,
  compileOptions,
  coverageOf,
  type Judging,
  judgingFor,
  type Request,
} from "@pinpoint/reasoning";
import { longChart } from "./charts.ts";
import { facetPolicy } from "./hand-written/facet-policy.ts";
import { paired } from "./measure.ts";

const asOf = "2026-09-15";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error(loaded.problems[0]?.says);
const knowledge: Knowledge = loaded.value;

/** Reading the YAML of treatments, policies, programmes and rules of safety, checking it, and compiling all of it. */
const rulesMilliseconds = (): { readonly fromYaml: number; readonly compiling: number } => {
  const files = readContentFiles();
  const before = performance.now();
  const again = load(files);
  const read = performance.now();
  if (!again.ok) throw new Error("the knowledge does not load");
  compileOptions(again.value, compile(again.value).index);
  return { fromYaml: read - before, compiling: performance.now() - read };
};

const insured = (): Chart => {
  const chart = longChart();
  const read = readChartFile(
    JSON.stringify({
      patient: { ...chart.patient, state: "TX" },
      entries: [
        ...chart.entries.slice(0, -1).map(({ id, kind, at, body }) => ({ id, kind, at, body })),
        { kind: "insurance", at: asOf, body: { payer: "medicare", program: "original-medicare", state: "TX" } },
      ],
    }),
    { today: "2026-11-24" },
  );
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join(" "));
  return read.value;
};

const whole = () => {
  const chart = insured();
  const bare: Knowledge = { ...knowledge, treatments: new Map() };
  return paired(
    () => assess(chart, knowledge, { asOf }),
    () => assess(chart, bare, { asOf }),
    { rounds: 11, timesA: 300, timesB: 2000, warmUp: 10 },
  );
};

const sweep = () => {
  const chart = insured();
  const payers = knowledge.policies.map(({ id }) => id);
  const thirty = Array.from({ length: 30 }, (_, index) => payers[index % payers.length] ?? "medicare");
  return paired(
    () => assessPayers(chart, knowledge, { asOf }, thirty),
    () => assess(chart, knowledge, { asOf }),
    { rounds: 7, timesA: 60, timesB: 300, warmUp: 2 },
  );
};

const facet = () => {
  const read = readChartFile(readFileSync(new URL("../examples/facet-two-blocks.json", import.meta.url), "utf8"), {
    today: "2026-11-24",
  });
  if (!read.ok) throw new Error("the example does not read");
  const request: Request = {
    procedure: "lumbar-rfa",
    purpose: "therapeutic",
    targets: [
      { structure: "facet-joint", level: "L4-5", side: "both" },
      { structure: "facet-joint", level: "L5-S1", side: "both" },
    ],
    on: "2026-10-26",
    place: undefined,
    guidance: "fluoroscopy",
    contrast: false,
    sedation: "none",
    drugs: [],
    technique: { mode: "thermal", tempC: 85 },
    leads: undefined,
    contacts: undefined,
    electrode: "percutaneous",
    assumed: new Set(),
    order: undefined,
  };
  const { value: chart } = read;
  const fresh = (): Judging => judgingFor(chart, knowledge, "2026-10-26", request);
  const judging = fresh();
  const { policies } = compileOptions(knowledge, compile(knowledge).index);
  const payer = { id: "medicare", program: "original-medicare", state: "TX", because: [] } as const;
  const { coverage } = coverageOf(policies, payer, judging);
  if ((coverage.is === "met") !== (facetPolicy(judging) === 1)) throw new Error("the two do not agree");
  // Each judging has a chart of its own that nobody has asked anything, so that no answer is there before it is worked out.
  let pool: Judging[] = [];
  const next = (): Judging => pool.pop() ?? fresh();
  return paired(
    () => coverageOf(policies, payer, next()),
    () => facetPolicy(next()),
    {
      rounds: 15,
      timesA: 3000,
      timesB: 3000,
      warmUp: 4,
      before: (times) => {
        pool = Array.from({ length: times }, fresh);
      },
    },
  );
};

if (import.meta.main) {
  const all = whole();
  const thirty = sweep();
  const one = facet();
  const rules = rulesMilliseconds();
  process.stdout.write(
    `${JSON.stringify(
      {
        wholePerSecond: Math.round(1_000_000 / all.aMicroseconds),
        wholeMicroseconds: all.aMicroseconds,
        timesTheReading: all.ratio,
        thirtyPoliciesTimesOne: thirty.ratio,
        thirtyWorst: thirty.ratioWorst,
        facetMicroseconds: one.aMicroseconds,
        facetRatio: one.ratio,
        facetRatioWorst: one.ratioWorst,
        rulesFromYamlMilliseconds: rules.fromYaml,
        rulesCompilingMilliseconds: rules.compiling,
      },
      null,
      2,
    )}\n`,
  );
}
