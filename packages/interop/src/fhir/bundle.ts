import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import type { Located } from "./bundle-index.ts";

const mostEntries = 100_000;
const deepest = 64;
/** No honest bundle holds more values than this; it also ends the walk over a value that contains itself. */
const mostValues = 20_000_000;

const bundleTypes = [
  "document",
  "message",
  "transaction",
  "transaction-response",
  "batch",
  "batch-response",
  "history",
  "searchset",
  "collection",
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** True when the value says of itself that it is a FHIR Bundle; whether it reads is another question. */
export const isBundle = (value: unknown): boolean => isRecord(value) && own(value, "resourceType") === "Bundle";

const problem = (kind: Problem["kind"], field: string, says: string): Problem => ({ kind, field, says });

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Walks the value level by level, without recursion: a file may be nested deeper than the stack. */
const isTooDeep = (value: unknown): boolean => {
  let level: readonly object[] = [value].filter(isHolder);
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length;
    if (depth > deepest || seen > mostValues) return true;
    level = level.flatMap((one) => Object.values(one).filter(isHolder));
  }
  return false;
};

const entriesOf = (value: unknown): Outcome<readonly unknown[]> => {
  if (!isRecord(value) || typeof own(value, "resourceType") !== "string")
    return refuse(
      problem(
        "not-fhir",
        "resourceType",
        "resourceType: is missing, so this is no FHIR resource; send a FHIR R4 Bundle.",
      ),
    );
  if (!isBundle(value))
    return refuse(
      problem(
        "not-fhir",
        "resourceType",
        "resourceType: is not Bundle; put the resources with their Patient into a Bundle.",
      ),
    );
  const type = own(value, "type");
  if (typeof type !== "string" || !bundleTypes.includes(type))
    return refuse(
      problem("not-fhir", "type", `type: is no type of a FHIR R4 Bundle; write one of: ${bundleTypes.join(", ")}.`),
    );
  const entries = own(value, "entry") ?? [];
  if (!Array.isArray(entries)) return refuse(problem("not-fhir", "entry", "entry: is not a list; mend it."));
  if (entries.length > mostEntries)
    return refuse(
      problem(
        "too-large",
        "entry",
        `entry: holds ${entries.length} entries and at most ${mostEntries} are read; split the bundle.`,
      ),
    );
  return isTooDeep(value)
    ? refuse(problem("too-large", "entry", `entry: is nested deeper than ${deepest} levels; FHIR needs far fewer.`))
    : ok(entries);
};

/** A resource without an id of its own is named by the UUID of its place in the bundle, else by its number there. */
const labelOf = (type: string, id: string | undefined, fullUrl: string | undefined, index: number): string => {
  const uuid = /^urn:uuid:([A-Za-z0-9-]{1,64})$/.exec(fullUrl ?? "")?.[1];
  return `${type}/${id ?? uuid ?? `entry-${index + 1}`}`;
};

const locate = (entry: unknown, index: number): Outcome<Located> => {
  const field = `entry[${index}]`;
  const resource = isRecord(entry) ? own(entry, "resource") : undefined;
  if (!isRecord(entry) || !isRecord(resource))
    return refuse(
      problem(
        "bad-field",
        `${field}.resource`,
        `${field}.resource: is missing; put the resource there or take the entry out.`,
      ),
    );
  const type = own(resource, "resourceType");
  if (typeof type !== "string" || !/^[A-Z][A-Za-z]{1,40}$/.test(type))
    return refuse(
      problem(
        "bad-field",
        `${field}.resource.resourceType`,
        `${field}.resource.resourceType: names no type of resource; write one such as Observation.`,
      ),
    );
  const id = own(resource, "id");
  if (id !== undefined && (typeof id !== "string" || !/^[A-Za-z0-9.-]{1,64}$/.test(id)))
    return refuse(
      problem(
        "bad-field",
        `${field}.resource.id`,
        `${field}.resource.id: is no FHIR id; use at most 64 letters, digits, dots and hyphens.`,
      ),
    );
  const fullUrl = own(entry, "fullUrl");
  return ok({
    label: labelOf(type, id, typeof fullUrl === "string" ? fullUrl : undefined, index),
    type,
    id,
    fullUrl: typeof fullUrl === "string" ? fullUrl : undefined,
    index,
    resource,
  });
};

/** The resources of a FHIR R4 bundle with their places, or one sentence for each fault of the bundle itself. */
export const locateResources = (value: unknown): Outcome<readonly Located[]> => {
  const entries = entriesOf(value);
  if (!entries.ok) return entries;
  const located: Located[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.value.entries()) {
    const one = locate(entry, index);
    if (one.ok) located.push(one.value);
    else problems.push(...one.problems);
  }
  return problems.length > 0 ? refuse(...problems) : ok(located);
};
