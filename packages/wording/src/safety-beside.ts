/** What the verdict on safety says besides its answer: one warning bears the answer, the others stand as much. */
import type { Verdict } from "@pinpoint/reasoning";
import type { Option } from "./option-kinds.ts";

/** The part that bears the answer, as deep as it goes. */
export const bearing = (verdict: Verdict): Verdict => {
  const part = verdict.is === "met" ? undefined : verdict.parts?.find(({ is }) => is === verdict.is);
  return part ? bearing(part) : verdict;
};

const isOfHold = ({ says }: Verdict): boolean => says.key.startsWith("hold.");
/** That the list of medicines is not whole is asked for elsewhere; an ordinary class of bleeding needs no words. */
const plain: ReadonlySet<string> = new Set(["hold.risk", "hold.list-not-whole", "hold.no-agents"]);

/** Of a hold: a class that was raised, each drug, and other intervals that prescribers quote. A drug that is to be held is told by what to do. */
const ofHold = ({ parts = [] }: Verdict, told: ReadonlySet<string>): readonly Verdict[] =>
  parts.filter(
    (part) => !plain.has(part.says.key) && !(part.is === "unknown" && part.id !== undefined && told.has(part.id)),
  );

const warns = ({ is, missing, says }: Verdict): boolean =>
  is === "unmet" ||
  (is === "unknown" && missing.some(({ says: need }) => need.key === "need.reason")) ||
  says.key === "safety.reason";

/** The drug of the first instruction, the one the page prints. */
const drugsToldIn = ({ instructions: [first] }: Option): ReadonlySet<string> => {
  const values = first?.says.values;
  return new Set(values && "drug" in values ? [values.drug] : []);
};

const isHold = ({ id, parts }: Verdict): boolean => id === "antithrombotic-hold" && (parts ?? []).some(isOfHold);

/** What lifted the class of bleeding, where the line is about that. */
export const raisedBy = ({ says, parts }: Verdict): readonly Verdict[] =>
  says.key === "hold.risk.raised" ? (parts ?? []) : [];

/** Every other warning, refusal, reason given and advice on a drug. What is only not recorded stands under what is missing. */
export const safetyBeside = (option: Option): readonly Verdict[] => {
  const { safety } = option;
  const told = bearing(safety);
  const drugs = drugsToldIn(option);
  return (safety.parts ?? [])
    .flatMap((part) => (isHold(part) ? ofHold(part, drugs) : warns(part) ? [part] : []))
    .filter((part) => part.says !== told.says);
};
