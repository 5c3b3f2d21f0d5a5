import { valueAt } from "./body-path.ts";
import { linesOf } from "./lines.ts";
import { drugTyped } from "./lists.ts";
import type { ReadingForm } from "./reading.ts";
import { type FormValues, numberTyped, one, typedOnly } from "./typed.ts";

const texts = ["concentration", "lot"] as const;

/** The drugs of a plan or a procedure, a line each, and the fields they stand in. */
export const drugLines = ({
  values,
  knowledge,
}: ReadingForm): { readonly drugs: readonly Record<string, unknown>[]; readonly lines: readonly number[] } => {
  const lines: number[] = [];
  const drugs: Record<string, unknown>[] = [];
  for (let line = 1; line <= linesOf(values); line++) {
    const at = (name: string): string => one(values, `${name}-${line}`);
    const drug = typedOnly({
      drug: drugTyped(at("drug"), { knowledge }),
      doseMg: numberTyped(at("doseMg")),
      volumeMl: numberTyped(at("volumeMl")),
      ...Object.fromEntries(texts.map((name) => [name, at(name)])),
    });
    if (Object.keys(drug).length === 0) continue;
    lines.push(line);
    drugs.push(drug);
  }
  return { drugs, lines };
};

/** Which field a problem of a drug belongs to. */
export const drugFields = (path: string, lines: readonly number[]): readonly (readonly [string, string])[] =>
  lines.flatMap((line, index) => [
    [`${path}[${index}].doseMg`, `doseMg-${line}`] as const,
    [`${path}[${index}].volumeMl`, `volumeMl-${line}`] as const,
    [`${path}[${index}]`, `drug-${line}`] as const,
  ]);

const written = (value: unknown): string => (value === undefined ? "" : String(value));

/** Drugs back in their lines. */
export const drugValues = (drugs: readonly unknown[]): FormValues => ({
  lines: [String(drugs.length + 1)],
  ...Object.fromEntries(
    drugs.flatMap((drug, index) =>
      ["drug", "doseMg", "volumeMl", ...texts].map((name) => [`${name}-${index + 1}`, [written(valueAt(drug, name))]]),
    ),
  ),
});
