import type { RuleLine, RuleRow } from "../../src/evidence/row.ts";
import { Provenance } from "./provenance.tsx";

/** Rules, thresholds and settings, each with its parts. */
export function Rules({ rows }: { readonly rows: readonly RuleRow[] }) {
  return (
    <ul className="evidence-rules">
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <div>
            <p className="evidence-rule-name">{row.name}</p>
            <RuleLines lines={row.lines} />
          </div>
          <Provenance row={row} />
        </li>
      ))}
    </ul>
  );
}

/** A rule in words, its parts as a list below it. */
export function RuleLines({ lines }: { readonly lines: readonly RuleLine[] }) {
  const [only] = lines;
  if (lines.length === 1 && only)
    return (
      <>
        <p>{only.says}</p>
        {only.of && <RuleParts lines={only.of} />}
      </>
    );
  return <RuleParts lines={lines} />;
}

function RuleParts({ lines }: { readonly lines: readonly RuleLine[] }) {
  return (
    <ul className="evidence-lines">
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>
          {line.says}
          {line.of && <RuleParts lines={line.of} />}
        </li>
      ))}
    </ul>
  );
}
