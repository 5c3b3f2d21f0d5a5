import type { WhatIfView } from "../../../src/clinic/what-if/what-if-view.ts";
import { useMessages } from "../../language/messages.ts";
import { whatIfMessages } from "./messages.ts";

/** What can be added, and every entry with its two buttons. */
export function EntryList({ entries, kinds, carried }: Pick<WhatIfView, "entries" | "kinds" | "carried">) {
  const text = useMessages(whatIfMessages);
  return (
    <form method="post" className="section">
      <input type="hidden" name="laid" value={carried} />
      <fieldset className="what-if-add">
        <legend>{text.add}</legend>
        {kinds.map((kind) => (
          <button key={kind} className="what-if-press" type="submit" name="do" value={`add:${kind}`}>
            {text[kind]}
          </button>
        ))}
      </fieldset>
      <h2>{text.entries}</h2>
      <p className="section-lead">{entries.length === 0 ? text.noEntries : text.entriesLead}</p>
      <ul className="what-if-rows">
        {entries.map(({ id, title, form }) => (
          <li key={id}>
            <p>{title}</p>
            <span className="what-if-buttons">
              {form && (
                <button className="what-if-press" type="submit" name="do" value={`change:${id}`}>
                  {text.change}
                  <span className="unseen">: {title}</span>
                </button>
              )}
              <button className="what-if-press" type="submit" name="do" value={`leave-out:${id}`}>
                {text.leaveOut}
                <span className="unseen">: {title}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
