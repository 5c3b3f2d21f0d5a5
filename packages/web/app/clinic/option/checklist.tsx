import type { CriterionView } from "../../../src/clinic/options/criterion-view.ts";
import type { OptionDetails } from "../../../src/clinic/options/option-details.ts";
import { useMessages } from "../../language/messages.ts";
import { VerdictMark } from "../../look/verdict-mark.tsx";
import { DraftMark } from "../knowledge/signed-rules.tsx";
import { SourceLine } from "../patient/source-line.tsx";
import { optionMessages } from "./messages.ts";

/** What goes to the payer in print; the rest is for the clinic. */
const payerParts: ReadonlySet<string> = new Set(["coverage", "authorization", "billable", "packet"]);

interface ChecklistProps {
  readonly section: OptionDetails["sections"][number];
  /** The page the proof stands on. */
  readonly story: string;
}

/** A verdict as the payer's checklist: criterion, our proof with its date, source. */
export function Checklist({ section: { name, verdict, policy, label, codes }, story }: ChecklistProps) {
  const text = useMessages(optionMessages);
  const rows = verdict.parts.length > 0 ? verdict.parts : [verdict];
  return (
    <section
      className={payerParts.has(name) ? "section checklist" : "section checklist not-for-payer"}
      aria-labelledby={name}
    >
      <h2 id={name}>
        {text[name]} {policy && <span className="soft">{text.policy(policy)}</span>}
      </h2>
      <p className="checklist-whole">
        <VerdictMark verdict={verdict.is} /> <span>{verdict.says}</span>
      </p>
      {label === "not-covered" && <p>{text.notCovered}</p>}
      {label === "no-local-policy" && <p>{text.noPolicy}</p>}
      {codes.length > 0 && <p>{text.codes(codes.join(", "))}</p>}
      {verdict.source ? <SourceLine source={verdict.source} /> : <DraftMark rule={verdict.rule} />}
      {verdict.parts.length === 0 && <Proof row={verdict} story={story} silent />}
      {verdict.parts.length > 0 && (
        <table className="checklist-table">
          <caption className="unseen">{text[name]}</caption>
          <thead>
            <tr>
              <th scope="col">{text.criterion}</th>
              <th scope="col">{text.verdict}</th>
              <th scope="col">{text.proof}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} story={story} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row, story }: { readonly row: CriterionView; readonly story: string }) {
  const text = useMessages(optionMessages);
  return (
    <tr className={`criterion criterion-${row.is}`}>
      <th scope="row">
        {row.id && <span className="criterion-id">{row.id}</span>} {row.title ?? row.says}
        {row.source ? <SourceLine source={row.source} /> : <DraftMark rule={row.rule} />}
      </th>
      <td data-label={text.verdict}>
        <VerdictMark verdict={row.is} />
        {row.excused && <span className="soft small"> {text.excused}</span>}
      </td>
      <td data-label={text.proof}>
        <Proof row={row} story={story} />
      </td>
    </tr>
  );
}

interface ProofProps {
  readonly row: CriterionView;
  readonly story: string;
  /** The sentence stands above already. */
  readonly silent?: boolean;
}

/** What it rests on: the sentence with its numbers, the entries each with its day, what was assumed, what is missing; then the parts. */
function Proof({ row, story, silent = false }: ProofProps) {
  const text = useMessages(optionMessages);
  return (
    <>
      {!silent && <p>{row.says}</p>}
      {row.because.length > 0 && (
        <ul className="proof">
          {row.because.map(({ id, title, on }) => (
            <li key={id}>
              <time className="proof-day">{on}</time> <a href={`${story}#entry-${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {row.assumes.length > 0 && (
        <p className="soft small">
          {text.assumed}: {row.assumes.join("; ")}
        </p>
      )}
      {row.missing.length > 0 && (
        <p className="criterion-missing">
          {text.missing}: {row.missing.join("; ")}
        </p>
      )}
      {row.parts.length > 0 && (
        <ul className="verdict-parts">
          {row.parts.map((part) => (
            <li key={part.key}>
              <VerdictMark verdict={part.is} /> <span>{part.title}</span>
              <Proof row={part} story={story} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
