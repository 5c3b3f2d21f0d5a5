import { type Identifier, identifierSchema, type Reference } from "./elements.ts";

/** A resource with its place in the bundle. */
export interface Located {
  /** How it is named to people and in an entry's origin: `Observation/abc`. */
  readonly label: string;
  readonly type: string;
  readonly id: string | undefined;
  readonly fullUrl: string | undefined;
  readonly index: number;
  readonly resource: Readonly<Record<string, unknown>>;
}

/** Finds what references inside one bundle mean. */
export interface BundleIndex {
  readonly all: readonly Located[];
  /** The resource a reference means, contained ones too; undefined when it is not in the bundle. */
  readonly resolve: (reference: Reference | undefined, from: Located) => Located | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The identifiers a resource carries; what is no identifier is left out. */
export const identifiersOf = (resource: Readonly<Record<string, unknown>>): readonly Identifier[] => {
  const list = Array.isArray(resource.identifier) ? resource.identifier : [resource.identifier];
  return list.flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const read = identifierSchema.safeParse(one);
    return read.success && read.data.value !== undefined ? [read.data] : [];
  });
};

const identifierKey = (type: string, system: string, value: string): string => `${type}?${system}|${value}`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The identifier a conditional reference searches by: `Patient?identifier=system|value`. */
export const conditionalIdentifier = (
  reference: string,
): { readonly type: string; readonly system: string; readonly value: string } | undefined => {
  const parts = /^(?:https?:\/\/.*\/)?([A-Za-z]+)\?identifier=([^&]+)$/.exec(reference);
  if (!parts) return undefined;
  const token = decoded(parts[2] ?? "");
  const bar = token.indexOf("|");
  return { type: parts[1] ?? "", system: bar === -1 ? "" : token.slice(0, bar), value: token.slice(bar + 1) };
};

const withoutVersion = (reference: string): string => reference.replace(/\/_history\/[^/]+$/, "");

/** `Type/id` at the end of a reference, and the address before it. */
export const tailOf = (reference: string): { readonly base: string; readonly tail: string } | undefined => {
  const parts = /^(https?:\/\/.*\/)?([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/.exec(withoutVersion(reference));
  return parts ? { base: parts[1] ?? "", tail: parts[2] ?? "" } : undefined;
};

const baseOf = ({ fullUrl }: Located): string => (fullUrl === undefined ? "" : (tailOf(fullUrl)?.base ?? ""));

const containedIn = (from: Located, id: string): Located | undefined => {
  const list = Array.isArray(from.resource.contained) ? from.resource.contained : [];
  const resource = list.filter(isRecord).find((one) => one.id === id);
  const type = resource?.resourceType;
  return resource && typeof type === "string"
    ? { label: `${from.label}#${type}`, type, id, fullUrl: undefined, index: from.index, resource }
    : undefined;
};

interface Maps {
  readonly byUrl: ReadonlyMap<string, Located>;
  readonly byTail: ReadonlyMap<string, Located>;
  readonly byIdentifier: ReadonlyMap<string, Located>;
}

const setFirst = (map: Map<string, Located>, key: string, one: Located): void => {
  if (!map.has(key)) map.set(key, one);
};

const mapsOf = (all: readonly Located[]): Maps => {
  const byUrl = new Map<string, Located>();
  const byTail = new Map<string, Located>();
  const byIdentifier = new Map<string, Located>();
  for (const one of all) {
    if (one.fullUrl !== undefined) setFirst(byUrl, one.fullUrl, one);
    if (one.id !== undefined) setFirst(byTail, `${one.type}/${one.id}`, one);
    for (const { system = "", value = "" } of identifiersOf(one.resource)) {
      setFirst(byIdentifier, identifierKey(one.type, system, value), one);
      setFirst(byIdentifier, identifierKey(one.type, "", value), one);
    }
  }
  return { byUrl, byTail, byIdentifier };
};

/** By address or `Type/id`. Two servers may use the same id for two people, so an absolute address must agree with the resource's own. */
const byLiteral = (reference: string, from: Located, { byUrl, byTail }: Maps): Located | undefined => {
  const exact = byUrl.get(withoutVersion(reference));
  if (exact) return exact;
  const parts = tailOf(reference);
  if (!parts) return undefined;
  if (parts.base === "") return byUrl.get(`${baseOf(from)}${parts.tail}`) ?? byTail.get(parts.tail);
  const found = byTail.get(parts.tail);
  const own = found ? baseOf(found) : "";
  return own === "" || own === parts.base ? found : undefined;
};

/** By a UUID that some senders write as the id of the resource alone. */
const byUuid = (reference: string, type: string, { byTail }: Maps): Located | undefined => {
  const uuid = /^urn:uuid:([A-Za-z0-9-]+)$/.exec(reference)?.[1];
  return uuid === undefined ? undefined : byTail.get(`${type}/${uuid}`);
};

const resolveIn = (maps: Maps, reference: Reference | undefined, from: Located): Located | undefined => {
  const literal = reference?.reference;
  const type = reference?.type ?? "Patient";
  if (literal === undefined) {
    const { system = "", value } = reference?.identifier ?? {};
    return value === undefined ? undefined : maps.byIdentifier.get(identifierKey(type, system, value));
  }
  if (literal.startsWith("#")) return containedIn(from, literal.slice(1));
  const search = conditionalIdentifier(literal);
  if (search) return maps.byIdentifier.get(identifierKey(search.type, search.system, search.value));
  return byLiteral(literal, from, maps) ?? byUuid(literal, type, maps);
};

/** Builds the index of a bundle's resources. */
export const indexBundle = (all: readonly Located[]): BundleIndex => {
  const maps = mapsOf(all);
  return { all, resolve: (reference, from) => resolveIn(maps, reference, from) };
};
