/** What no schema of one file can see: two policies, or two versions of one, that would both answer the same question. */
import type { Problem } from "@pinpoint/chart";
import { type ContentFile, placeOf } from "./content-file.ts";
import type { Policy, PolicyRule, PolicyVersion } from "./schema/policy.ts";

interface Answering {
  readonly policy: Policy;
  readonly index: number;
  readonly version: PolicyVersion;
}

const last = "9999-12-31";

const share = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
  a === undefined || b === undefined ? (a ?? b) : a.filter((one) => b.includes(one));

/** States in which both hold; undefined for everywhere, empty for none. */
const together = ({ version: a }: Answering, { version: b }: Answering): readonly string[] | undefined =>
  a.effectiveFrom <= (b.effectiveTo ?? last) && b.effectiveFrom <= (a.effectiveTo ?? last)
    ? share(a.states, b.states)
    : [];

const said = (file: ContentFile | undefined, field: string, says: string): Problem => ({
  kind: "bad-field",
  field,
  says: `${file ? placeOf(file, field) : ""}: ${field}: ${says}`,
});

const where = (states: readonly string[] | undefined): string =>
  states === undefined ? "everywhere" : `in ${states.join(", ")}`;

const laterStart = ({ version: a }: Answering, { version: b }: Answering): string =>
  a.effectiveFrom > b.effectiveFrom ? a.effectiveFrom : b.effectiveFrom;

type FileOf = (policy: Policy) => ContentFile | undefined;

const inForce = (policy: Policy): readonly Answering[] =>
  policy.versions.flatMap((version, index) => (version.status === "in-force" ? [{ policy, index, version }] : []));

/** Two versions of one policy that are in force in one state on one day. */
const overlaps = (policy: Policy, fileOf: FileOf): readonly Problem[] => {
  const versions = inForce(policy);
  return versions.flatMap((one, at) =>
    versions.slice(at + 1).flatMap((other) => {
      const states = together(one, other);
      return states?.length === 0
        ? []
        : [
            said(
              fileOf(policy),
              `jurisdictions[${other.index}].effectiveFrom`,
              `two versions (${one.version.number} and ${other.version.number}) are in force ${where(states)} from ${laterStart(one, other)}; end the earlier one by effectiveTo.`,
            ),
          ];
    }),
  );
};

const payersOf = ({ payer, payerAliases }: Policy): readonly string[] => [payer, ...payerAliases];

const commonProcedure = (a: readonly PolicyRule[], b: readonly PolicyRule[]): string | undefined => {
  for (const one of a)
    for (const other of b) {
      if (share(one.purposes, other.purposes)?.length === 0) continue;
      const [found] = one.procedures.filter((procedure) => other.procedures.includes(procedure));
      if (found) return found;
    }
  return undefined;
};

/** Two policies that answer for one payer, procedure, state and day. */
const rivals = (one: Policy, other: Policy, fileOf: FileOf): readonly Problem[] => {
  const payer = payersOf(one).find((id) => payersOf(other).includes(id));
  if (!payer || !one.programs.some((program) => other.programs.includes(program))) return [];
  for (const a of inForce(one))
    for (const b of inForce(other)) {
      const states = together(a, b);
      const procedure = states?.length === 0 ? undefined : commonProcedure(a.version.rules, b.version.rules);
      if (procedure)
        return [
          said(
            fileOf(other),
            `jurisdictions[${b.index}]`,
            `${one.id} and ${other.id} are both in force for ${payer} and ${procedure} ${where(states)} from ${laterStart(a, b)}; keep one of them.`,
          ),
        ];
    }
  return [];
};

/** An id under which two payers would be meant. */
const sharedAliases = (one: Policy, other: Policy, fileOf: FileOf): readonly Problem[] => {
  if (one.payer === other.payer) return [];
  return other.payerAliases.flatMap((alias, index) =>
    payersOf(one).includes(alias)
      ? [
          said(
            fileOf(other),
            `payerAliases[${index}]`,
            `"${alias}" already means ${one.payer} in ${one.id}; an id means one payer.`,
          ),
        ]
      : [],
  );
};

/** Every pair of policies that contradict one another about who answers. */
export const policyProblems = (policies: readonly Policy[], files: readonly ContentFile[]): readonly Problem[] => {
  const fileOf: FileOf = ({ id }) => files.find(({ path }) => path === `policies/${id}.yaml`);
  return policies.flatMap((one, at) => [
    ...overlaps(one, fileOf),
    ...policies.flatMap((other) => (other === one ? [] : sharedAliases(one, other, fileOf))),
    ...policies.slice(at + 1).flatMap((other) => rivals(one, other, fileOf)),
  ]);
};
