import type { PainlessRow } from "../../src/evidence/row.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { evidenceMessages } from "./messages.ts";
import { Provenance } from "./provenance.tsx";

/** How often an image shows this in people who have no pain. */
export function Painless({ rows }: { readonly rows: readonly PainlessRow[] }) {
  const text = useMessages(evidenceMessages);
  const write = new Intl.NumberFormat(useLocale());
  return (
    <section className="evidence-part" aria-labelledby="painless">
      <h2 id="painless">{text.painless}</h2>
      <p className="soft">{text.painlessAbout}</p>
      <ul className="evidence-rules">
        {rows.map((row) => (
          <li key={row.id} id={row.id}>
            <div>
              <p className="evidence-rule-name">{row.name}</p>
              <dl className="evidence-decades">
                {row.byDecade.map(({ decade, percent }) => (
                  <div key={decade}>
                    <dt>{text.decade(decade)}</dt>
                    <dd>{text.percent(write.format(percent))}</dd>
                  </div>
                ))}
              </dl>
            </div>
            <Provenance row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
