import type { ReactNode } from "react";
import type { OptionDetails, StatementView } from "../../../src/clinic/options/option-details.ts";
import type { ResultView } from "../../../src/clinic/options/result-view.ts";
import { useMessages } from "../../language/messages.ts";
import { SourceLine } from "../patient/source-line.tsx";
import { optionMessages } from "./messages.ts";

/** What is known of a treatment: results against their comparator, how long it lasts, harm, what speaks against it, guidelines. */
export function Known({ option }: { readonly option: OptionDetails }) {
  const text = useMessages(optionMessages);
  const { results, lasts, risks, against, guidelines, notKnown } = option;
  const between = results.filter(({ effect }) => effect === "between");
  const within = results.filter(({ effect }) => effect === "within");
  return (
    <>
      <Section id="results" title={text.results}>
        <p className="soft">{option.certainty}</p>
        {results.length === 0 && <p className="soft">{text.noResults}</p>}
        <Results title={text.between} results={between} />
        <Results title={text.within} results={within} />
      </Section>
      <Statements id="lasts" title={text.lasts} statements={lasts} />
      {risks.length > 0 && (
        <Section id="risks" title={text.risks}>
          <ul className="known">
            {risks.map(({ key, what, serious, says, source }) => (
              <li key={key}>
                <p>
                  {what}
                  {serious && ` (${text.serious})`}: <span className="known-number">{says}</span>
                </p>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Statements id="against" title={text.against} statements={against} />
      {guidelines.length > 0 && (
        <Section id="guidelines" title={text.guidelines}>
          <ul className="known">
            {guidelines.map(({ body, direction, strength, certainty, says, source }) => (
              <li key={`${body}${says}`}>
                <p>
                  <strong>{body}</strong>, {direction === "against" ? text.againstIt : text[direction]}: {says}
                </p>
                <p className="soft small">
                  {text.strength(strength)}; {text.certainty(text[certainty])}
                </p>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notKnown.length > 0 && (
        <Section id="not-known" title={text.notKnown}>
          <ul className="known">
            {notKnown.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Statements({
  id,
  title,
  statements,
}: {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly StatementView[];
}) {
  if (statements.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul className="known">
        {statements.map(({ says, source }) => (
          <li key={says}>
            <p>{says}</p>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Results({ title, results }: { readonly title: string; readonly results: readonly ResultView[] }) {
  const text = useMessages(optionMessages);
  if (results.length === 0) return null;
  return (
    <>
      <h3 className="part-title">{title}</h3>
      <ul className="known">
        {results.map(({ key, says, comparator, about, source }) => (
          <li key={key}>
            <p>
              <span className="known-number">{says}</span> {comparator && text.comparedWith(comparator)}
            </p>
            <p className="soft small">{about}</p>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
