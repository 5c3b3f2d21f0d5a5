import type { EvidenceView } from "../../src/evidence/evidence-view.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { evidenceMessages } from "./messages.ts";

const kinds = ["evidence", "secondary", "default", "caution"] as const;
const sentences = {
  evidence: "evidenceSays",
  secondary: "secondarySays",
  default: "defaultSays",
  caution: "cautionSays",
} as const;

/** The four kinds of statement, one sentence each, with how many there are. */
export function Classes({ byClass }: { readonly byClass: EvidenceView["totals"]["byClass"] }) {
  const text = useMessages(evidenceMessages);
  const write = new Intl.NumberFormat(useLocale());
  return (
    <section className="evidence-classes" aria-labelledby="classes">
      <h2 id="classes" className="unseen">
        {text.classesTitle}
      </h2>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <ClassMark kind={kind} /> <span className="soft">{write.format(byClass[kind])}</span>
            </dt>
            <dd>{text[sentences[kind]]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The kind of one statement: a word, and a swatch in the grammar of the estimates (full, hatched, hollow, dashed). */
export function ClassMark({ kind }: { readonly kind: (typeof kinds)[number] }) {
  const text = useMessages(evidenceMessages);
  return <span className={`evidence-class evidence-class-${kind}`}>{text[kind]}</span>;
}
