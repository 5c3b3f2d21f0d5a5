/**
 * How a policy is written once and read for many: a `$name` stands for a contractor's number, a rule `with` several rows of values is
 * read once for each row, and a row that only some have says `where: $name`.
 */
export type Values = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLeftOut = (value: unknown): boolean => isRecord(value) && value.where === false;

const withoutWhere = (value: unknown): unknown => {
  if (!isRecord(value) || value.where !== true) return value;
  const { where: _, ...rest } = value;
  return rest;
};

/** The value with each `$name` replaced; names that stand for nothing are collected. */
const substituted = (value: unknown, values: Values, missing: Set<string>): unknown => {
  if (typeof value === "string" && value.startsWith("$")) {
    const name = value.slice(1);
    if (!Object.hasOwn(values, name)) missing.add(value);
    return values[name];
  }
  if (Array.isArray(value))
    return value
      .map((one) => substituted(one, values, missing))
      .filter((one) => !isLeftOut(one))
      .map(withoutWhere);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substituted(inner, values, missing)]));
};

/** A rule as it is read, and which of the written ones it comes from. */
export interface ReadRule {
  readonly from: number;
  readonly rule: unknown;
}

/** The rows of values a written rule is read with: one empty row where it names none. */
export const rowsOf = (rule: unknown): readonly Values[] => {
  if (!isRecord(rule) || !Array.isArray(rule.with)) return [{}];
  return rule.with.filter(isRecord);
};

const withoutRows = (rule: unknown): unknown => {
  if (!isRecord(rule)) return rule;
  const { with: _, ...rest } = rule;
  return rest;
};

/** Every rule with a contractor's values, and the names that stand for nothing. */
export const readRules = (
  rules: readonly unknown[],
  parameters: Values,
): { readonly read: readonly ReadRule[]; readonly missing: ReadonlySet<string> } => {
  const missing = new Set<string>();
  const read = rules.flatMap((rule, from) =>
    rowsOf(rule).map(
      (row): ReadRule => ({ from, rule: substituted(withoutRows(rule), { ...parameters, ...row }, missing) }),
    ),
  );
  return { read, missing };
};
