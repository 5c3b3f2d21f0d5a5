import type { BundleIndex } from "./bundle-index.ts";
import { conditionalIdentifier, identifiersOf, type Located } from "./bundle-index.ts";
import { type Reference, referenceSchema } from "./elements.ts";

/** Whom a resource is about: the bundle's patient, somebody else, nobody it names, something that is no patient, or not to be told. */
export type Whose = "patient" | "another" | "nobody" | "not-a-patient" | "unclear";

const fields = ["subject", "patient", "beneficiary"] as const;

/** The references by which a resource names its patient, each with its field. */
const subjectsOf = ({ resource }: Located): readonly { field: string; reference: Reference }[] =>
  fields.flatMap((field) => {
    const value: unknown = Object.hasOwn(resource, field) ? resource[field] : undefined;
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      if (typeof one !== "object") return [];
      const read = referenceSchema.safeParse(one);
      return read.success ? [{ field, reference: read.data }] : [];
    });
  });

/** By an identifier that is not in the bundle: another patient only when ours has another value in that same system. */
const byIdentifier = (patient: Located, system: string): Whose =>
  system !== "" && identifiersOf(patient.resource).some((own) => own.system === system) ? "another" : "unclear";

const namesPatient = (text: string): boolean => /^(?:https?:\/\/.*\/)?Patient(?:\/|\?|$)/.test(text);

const isOtherType = (type: string | undefined): boolean => type !== undefined && type !== "Patient";

/** A reference that leads nowhere in the bundle, by its own words. */
const byWords = (literal: string, type: string | undefined, patient: Located): Whose => {
  if (literal.startsWith("#")) return "unclear";
  if (literal.startsWith("urn:")) return isOtherType(type) ? "not-a-patient" : "another";
  if (!namesPatient(literal)) return "not-a-patient";
  const search = conditionalIdentifier(literal);
  if (search) return byIdentifier(patient, search.system);
  return literal.includes("?") ? "unclear" : "another";
};

const unresolved = ({ reference, identifier, type }: Reference, patient: Located): Whose => {
  if (reference !== undefined) return byWords(reference, type, patient);
  if (identifier?.value === undefined) return "nobody";
  return isOtherType(type) ? "not-a-patient" : byIdentifier(patient, identifier.system ?? "");
};

const whoseReference = (reference: Reference, from: Located, patient: Located, bundle: BundleIndex): Whose => {
  const found = bundle.resolve(reference, from);
  if (!found) return unresolved(reference, patient);
  if (found.type !== "Patient") return "not-a-patient";
  if (reference.reference?.startsWith("#")) return "unclear";
  return found === patient || (found.id !== undefined && found.id === patient.id) ? "patient" : "another";
};

/** Whom the resource is about, with the field that says so. Any reference to another patient counts before the rest. */
export const whoseIs = (
  source: Located,
  patient: Located,
  bundle: BundleIndex,
): { readonly whose: Whose; readonly field: string } => {
  const found = subjectsOf(source).map(({ field, reference }) => ({
    field,
    whose: whoseReference(reference, source, patient, bundle),
  }));
  const another = found.find(({ whose }) => whose === "another");
  return another ?? found[0] ?? { whose: "nobody", field: "subject" };
};
