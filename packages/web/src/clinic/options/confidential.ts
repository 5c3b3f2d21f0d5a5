/**
 * A coordinator's chart lacks notes and scores of the mind. What rests on one of those cannot be judged from it: it is open, says why,
 * and names whom to ask; never unmet because of what may not be read.
 */
import { isConfidentialInstrument } from "@pinpoint/platform";
import {
  all,
  any,
  atLeast,
  isOf,
  type Need,
  not,
  type OptionStatement,
  type Says,
  say,
  type Truth,
  truthOf,
  type Verdict,
} from "@pinpoint/reasoning";

/** The `ask` of a need that only somebody who reads the whole chart can answer. */
export const confidentialAsk = "confidential";

const dependsOn: Says = say("text", {
  en: "Depends on confidential entries that this role does not read.",
  es: "Depende de registros confidenciales que esta función no lee.",
});

const askClinician: Says = say("text", {
  en: "Ask a physician or nurse: it rests on a confidential entry.",
  es: "Pregunte a un médico o a enfermería: se apoya en un registro confidencial.",
});

const namesOne = ({ values }: Says): boolean => {
  const named: unknown[] = [
    "instrument" in values && values.instrument,
    ...("instruments" in values ? values.instruments : []),
  ];
  return named.some((one) => typeof one === "string" && isConfidentialInstrument(one));
};

const restsOnOne = ({ says, missing }: Verdict): boolean =>
  namesOne(says) ||
  says.key === "need.phq-item-9" ||
  missing.some((need) => namesOne(need.says) || need.says.key === "need.phq-item-9");

/** The reason for a warning is a note. */
const wantsReason = ({ missing }: Verdict): boolean => missing.some(({ says }) => says.key === "need.reason");

const settling = (settles: readonly string[]): Need => ({ ask: confidentialAsk, says: askClinician, settles });

const askedOfOthers = ({ missing }: Verdict): readonly Need[] => [
  settling([...new Set(missing.flatMap(({ settles }) => settles))]),
];

const open = (verdict: Verdict): Verdict => ({
  ...verdict,
  is: "unknown",
  says: dependsOn,
  because: [],
  missing: askedOfOthers(verdict),
});

type Combine = (parts: readonly Truth[]) => Truth;

/** Every way the parts could have given the answer they gave; a verdict does not say which word joined them. */
const waysOf = ({ is, says: { values } }: Verdict, parts: readonly Truth[]): readonly Combine[] => {
  const needed = "needed" in values && typeof values.needed === "number" ? [atLeast.bind(null, values.needed)] : [];
  const plain: readonly Combine[] = [all, any, ...needed];
  return [
    ...plain,
    ...plain.map(
      (way): Combine =>
        (given) =>
          not(way(given)),
    ),
  ].filter((way) => isOf(way(parts)) === is);
};

/** The same answer where it does not hang on what changed in the parts, else unknown. */
const again = (verdict: Verdict, before: readonly Verdict[], after: readonly Verdict[]): Verdict["is"] => {
  const truths = (parts: readonly Verdict[]) => parts.map(({ is }) => truthOf(is));
  const answers = new Set(waysOf(verdict, truths(before)).map((way) => isOf(way(truths(after)))));
  const [only] = answers;
  return answers.size === 1 && only ? only : "unknown";
};

/** A verdict as it can be given without the confidential entries; the same one where it does not rest on them. */
export const withoutConfidential = <V extends Verdict>(verdict: V): V => {
  const { parts = [] } = verdict;
  // The warning itself stays said; only whether it was answered is not to be read.
  if (parts.length === 0 && wantsReason(verdict)) return { ...verdict, missing: askedOfOthers(verdict) };
  if (parts.length === 0)
    return verdict.is !== "met" && restsOnOne(verdict) ? { ...verdict, ...open(verdict) } : verdict;
  const after = parts.map((part) => withoutConfidential(part));
  if (after.every((part, index) => part === parts[index])) return verdict;
  const is = again(verdict, parts, after);
  const bare = { ...verdict, parts: after, is };
  if (is !== "unknown") return bare;
  return {
    ...bare,
    ...(verdict.is === "unknown" && !namesOne(verdict.says) ? {} : { says: dependsOn }),
    missing: after.flatMap((part) => (part.is === "unknown" ? part.missing : [])),
  };
};

/** Every verdict of an option, as a chart without its confidential entries allows. */
export const optionWithoutConfidential = (option: OptionStatement): OptionStatement => ({
  ...option,
  candidacy: withoutConfidential(option.candidacy),
  safety: withoutConfidential(option.safety),
  ...(option.coverage && { coverage: withoutConfidential(option.coverage) }),
  ...(option.authorization && { authorization: withoutConfidential(option.authorization) }),
  ...(option.billable && { billable: withoutConfidential(option.billable) }),
  ...(option.packet && { packet: withoutConfidential(option.packet) }),
});
