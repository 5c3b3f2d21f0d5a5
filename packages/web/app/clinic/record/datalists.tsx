import type { FindingChoice } from "../../../src/clinic/record/known-findings.ts";

/** The findings of the region, by name; the browser searches the short names too. */
export function FindingList({ findings }: { readonly findings: readonly FindingChoice[] }) {
  return (
    <datalist id="findings">
      {findings.map(({ name, also }) => (
        <option key={name} value={name} label={also || undefined} />
      ))}
    </datalist>
  );
}

/** The levels of the spine. */
export function LevelList({ levels }: { readonly levels: readonly string[] }) {
  return (
    <datalist id="levels">
      {levels.map((level) => (
        <option key={level} value={level} />
      ))}
    </datalist>
  );
}
