import type { ReactNode } from "react";
import type { OutcomesView } from "../../../src/clinic/options/outcomes-view.ts";
import { useMessages } from "../../language/messages.ts";
import { optionsMessages } from "./messages.ts";

/** What came of it so far: relief after each procedure, scores, opioids, harm. */
export function OutcomesSection({ outcomes }: { readonly outcomes: OutcomesView }) {
  const text = useMessages(optionsMessages);
  const { relief, function: scores, opioids, complications } = outcomes;
  const empty = relief.length === 0 && scores.length === 0 && !opioids && complications.length === 0;
  return (
    <section className="section" aria-labelledby="outcomes">
      <h2 id="outcomes" className="section-small">
        {text.outcomes}
      </h2>
      {empty && <p className="soft">{text.outcomesNone}</p>}
      {relief.length > 0 && (
        <ul className="outcomes">
          {relief.map(({ name, on, says }) => (
            <li key={`${name}${on}`}>
              {name}, {on}: <span className="outcome-number">{says}</span>
            </li>
          ))}
        </ul>
      )}
      {scores.length > 0 && (
        <Part title={text.function}>
          {scores.map(({ name, says }) => (
            <li key={name}>
              {name}: <span className="outcome-number">{says}</span>
            </li>
          ))}
        </Part>
      )}
      {opioids && (
        <Part title={text.opioids}>
          <li className="outcome-number">{opioids.says}</li>
          {opioids.flags.map((flag) => (
            <li key={flag} className="outcome-flag">
              {flag}
            </li>
          ))}
        </Part>
      )}
      {complications.length > 0 && (
        <Part title={text.complications}>
          {complications.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className="part-title">{title}</h3>
      <ul className="outcomes">{children}</ul>
    </>
  );
}
