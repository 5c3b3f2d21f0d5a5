/** What the opioids of a day ask for. Flags for watching, never for changing a dose: thresholds test the most that may be taken. */
import type { EntryOf } from "@pinpoint/chart";
import type { Drug, EvidenceClass } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { drugsNamed } from "../procedures/drugs.ts";
import { hasCode } from "../rules/icd10.ts";
import { type Says, say } from "../says.ts";
import { isTaken, type OpioidDose } from "./opioid-dose.ts";

export interface OpioidFlag {
  readonly says: Says;
  readonly because: readonly string[];
  readonly source: string;
  readonly class: EvidenceClass;
}

const fromTable = { source: "cdc-2022-opioids", class: "secondary" } as const;
const fromPractice = { source: "usual-practice", class: "caution" } as const;
const oldAge = 65;

const sedatives = /benzodiazepine|[a-z]+(?:azepam|azolam)|chlordiazepoxide|clorazepate|clobazam|gabapentin|pregabalin/i;
const apnea: ReadonlySet<string> = new Set(["sleep-apnea", "obstructive-sleep-apnea", "central-sleep-apnea"]);
const overdose: ReadonlySet<string> = new Set(["overdose", "opioid-overdose", "drug-overdose"]);
/** Poisoning by an opioid; the last figures 5 and 6 are adverse effects and too little taken, and no overdose. */
const poisoning = /^T40\.?(?:[0-3]X|4[X129]|6[09])[1-4]/i;

type Medication = EntryOf<"medication">;
type Condition = EntryOf<"condition">;

const sedating = (view: ChartView, drugs: readonly Drug[]): readonly Medication[] =>
  view
    .of("medication")
    .filter((entry) => isTaken(entry, view.asOf))
    .filter(({ body }) =>
      [body.drug, ...drugsNamed(body.drug, drugs).map(({ id }) => id)].some((name) => sedatives.test(name)),
    );

const hasApnea = ({ body: { condition, icd10 } }: Condition): boolean =>
  (condition !== undefined && apnea.has(condition)) || hasCode(icd10, ["G47.3"]);

const hadOverdose = ({ body: { condition, icd10 } }: Condition): boolean =>
  (condition !== undefined && overdose.has(condition)) || poisoning.test(icd10 ?? "");

/** Every reason to offer naloxone and to look again; none where the day has no opioid. One whose dose is not known is an opioid. */
export const opioidFlags = (dose: OpioidDose, view: ChartView, drugs: readonly Drug[]): readonly OpioidFlag[] => {
  const because = dose.rows.map(({ entry }) => entry);
  if (because.length === 0) return [];
  const beside = sedating(view, drugs);
  const conditions = view.of("condition");
  const withEntries = (entries: readonly { readonly id: string }[]) => [...because, ...entries.map(({ id }) => id)];
  const apneas = conditions.filter(hasApnea);
  const overdoses = conditions.filter(hadOverdose);
  const flags: (OpioidFlag | false)[] = [
    dose.ceiling >= 50 && { says: say("mme.over-50", { mme: dose.ceiling }), because, ...fromTable },
    beside.length > 0 && {
      says: say("mme.beside-sedative", { drugs: beside.map(({ body }) => body.drug) }),
      because: withEntries(beside),
      ...fromPractice,
    },
    apneas.length > 0 && { says: say("mme.sleep-apnea", {}), because: withEntries(apneas), ...fromPractice },
    overdoses.length > 0 && { says: say("mme.prior-overdose", {}), because: withEntries(overdoses), ...fromPractice },
    view.age >= oldAge && { says: say("mme.older", { age: view.age }), because, ...fromPractice },
    !dose.complete && { says: say("mme.incomplete", { mme: dose.ceiling }), because, ...fromTable },
  ];
  return flags.filter((flag) => flag !== false);
};
