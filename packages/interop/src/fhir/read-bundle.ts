import { type Draft, type Outcome, ok, type Problem, readDraft, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { locateResources } from "./bundle.ts";
import { type BundleIndex, indexBundle, type Located } from "./bundle-index.ts";
import { duplicatesIn } from "./duplicates.ts";
import { reportedStudies } from "./imaging-study.ts";
import { isMapped, mappingOf } from "./mappings.ts";
import { panelItemsOf } from "./observation-panels.ts";
import { type BundlePatient, readPatient } from "./patient.ts";
import type { Context } from "./reading.ts";
import { type ReadDraftOf, repeatedScores } from "./repeated-scores.ts";
import { type Whose, whoseIs } from "./subject.ts";

export interface BundleOptions {
  /** The latest day anything can have happened on. */
  readonly today: string;
  /** With the knowledge, only its procedures are read. */
  readonly knowledge?: Knowledge;
}

/** A resource, or a part of one, that is no entry, with the reason as a sentence. */
export interface Unread {
  readonly resource: string;
  readonly why: string;
}

/** What a bundle says. Every resource is the source of a draft, the patient, or listed with a reason; some are both read and listed in part. */
export interface BundleReading {
  readonly patient: BundlePatient;
  readonly drafts: readonly { readonly draft: Draft; readonly resource: string; readonly source: unknown }[];
  readonly unread: readonly Unread[];
}

const problem = (kind: Problem["kind"], field: string, says: string) =>
  refuse({ kind, field, says: `${field}: ${says}` });

/** The one patient of a bundle; the same one may stand there twice. */
const patientIn = (all: readonly Located[]): Outcome<Located> => {
  const [patient, ...others] = all.filter(({ type }) => type === "Patient");
  if (!patient)
    return problem(
      "not-fhir",
      "entry",
      "holds no Patient, so nobody knows whose record this is; add the Patient resource.",
    );
  const other = others.find(
    (one) =>
      one.id !== patient.id || (one.id === undefined && one.fullUrl !== patient.fullUrl) || differs(one, patient),
  );
  return other
    ? problem(
        "other-patient",
        `entry[${other.index}].resource`,
        "is a second Patient; send one patient's bundle at a time.",
      )
    : ok(patient);
};

const differs = (one: Located, other: Located): boolean =>
  ["birthDate", "gender"].some((field) => one.resource[field] !== other.resource[field]) ||
  (one.id === undefined && one.fullUrl === undefined);

const whyNotTheirs: Readonly<Record<Exclude<Whose, "patient" | "another">, string>> = {
  nobody: "It names no patient as its subject, so it is not known whose it is.",
  "not-a-patient": "Its subject is no patient.",
  unclear: "Its subject cannot be told from within the bundle; refer to the Patient by its id.",
};

/** Whom each resource is about. One about another patient refuses the whole bundle: a mixed-up record is worse than none. */
const subjectsIn = (
  all: readonly Located[],
  patient: Located,
  bundle: BundleIndex,
): Outcome<ReadonlyMap<Located, string>> => {
  const listed = new Map<Located, string>();
  for (const source of all) {
    if (source.type === "Patient") continue;
    const { whose, field } = whoseIs(source, patient, bundle);
    if (whose === "another")
      return problem(
        "other-patient",
        `entry[${source.index}].resource.${field}`,
        "is another patient than the one of this bundle; send one patient's bundle at a time.",
      );
    if (whose !== "patient" && isMapped(source.type)) listed.set(source, whyNotTheirs[whose]);
  }
  return ok(listed);
};

interface Collected {
  readonly drafts: ReadDraftOf[];
  readonly unread: { readonly source: Located; readonly why: string }[];
}

const collect = (source: Located, context: Context, into: Collected): void => {
  const reading = mappingOf(source.type)(source, context);
  for (const why of reading.unread) into.unread.push({ source, why });
  for (const proposal of reading.proposals) {
    const read = readDraft(proposal, { patient: context.patient, today: context.today, imported: true });
    if (read.ok) into.drafts.push({ source, draft: read.value });
    else into.unread.push({ source, why: read.problems.map(({ says }) => says).join(" ") });
  }
};

const contextOf = (bundle: BundleIndex, patient: BundlePatient, { today, knowledge }: BundleOptions): Context => {
  const { birthDate, sex, state } = patient;
  return {
    patient: { birthDate, sex, ...(state === undefined ? {} : { state }) },
    today,
    knowledge,
    bundle,
    panelItems: panelItemsOf(bundle),
    reported: reportedStudies(bundle),
  };
};

/**
 * Reads a FHIR R4 bundle of one patient as drafts of chart entries. A fault of the bundle itself (no FHIR, no patient or
 * two, somebody else's record, too large) refuses it whole; a resource that cannot be read is listed with the reason.
 */
export const readBundle = (value: unknown, options: BundleOptions): Outcome<BundleReading> => {
  const located = locateResources(value);
  if (!located.ok) return located;
  const all = located.value;
  const source = patientIn(all);
  if (!source.ok) return source;
  const patient = readPatient(source.value, options.today);
  if (!patient.ok) return patient;
  const bundle = indexBundle(all);
  const foreign = subjectsIn(all, source.value, bundle);
  if (!foreign.ok) return foreign;
  const context = contextOf(bundle, patient.value, options);
  const duplicates = duplicatesIn(all);
  const collected: Collected = { drafts: [], unread: [] };
  for (const one of all) {
    if (one === source.value) continue;
    const why = one.type === "Patient" ? "It repeats the patient." : (duplicates.get(one) ?? foreign.value.get(one));
    if (why === undefined) collect(one, context, collected);
    else collected.unread.push({ source: one, why });
  }
  const repeated = repeatedScores(collected.drafts, context);
  return ok({
    patient: patient.value,
    drafts: collected.drafts
      .filter((one) => !repeated.has(one.source))
      .map(({ source: { label, resource }, draft }) => ({ draft, resource: label, source: resource })),
    unread: [
      ...collected.unread.map(({ source: { label }, why }) => ({ resource: label, why })),
      ...[...repeated].map(([{ label }, why]) => ({ resource: label, why })),
    ],
  });
};
