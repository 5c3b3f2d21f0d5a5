import { valueAt } from "./body-path.ts";
import { linesOf } from "./lines.ts";
import { type FormValues, one, typedOnly } from "./typed.ts";

const parts = ["structure", "level", "side", "name"] as const;

/** The places of an illness or a diagnosis, a line each, with the lines that were filled. */
export const siteLines = (
  values: FormValues,
): { readonly sites: readonly Record<string, unknown>[]; readonly lines: readonly number[] } => {
  const lines: number[] = [];
  const sites: Record<string, unknown>[] = [];
  for (let line = 1; line <= linesOf(values); line++) {
    const site = typedOnly(Object.fromEntries(parts.map((part) => [part, one(values, `${part}-${line}`)])));
    if (Object.keys(site).length === 0) continue;
    lines.push(line);
    sites.push(site);
  }
  return { sites, lines };
};

/** Which field a problem of a place belongs to. */
export const siteFields = (path: string, lines: readonly number[]): readonly (readonly [string, string])[] =>
  lines.flatMap((line, index) => [
    ...parts.map((part) => [`${path}[${index}].${part}`, `${part}-${line}`] as const),
    [`${path}[${index}]`, `structure-${line}`] as const,
  ]);

/** Places back in their lines. */
export const siteValues = (sites: readonly unknown[]): FormValues => ({
  lines: [String(sites.length + 1)],
  ...Object.fromEntries(
    sites.flatMap((site, index) =>
      parts.map((part) => {
        const value = valueAt(site, part);
        return [`${part}-${index + 1}`, [typeof value === "string" ? value : ""]];
      }),
    ),
  ),
});
