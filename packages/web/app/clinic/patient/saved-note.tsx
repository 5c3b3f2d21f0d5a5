import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Shift } from "../../../src/clinic/assessment/moved-by-save.ts";
import type { SavedEntry } from "../../../src/clinic/patient-view.ts";
import { useMessages } from "../../language/messages.ts";
import { forgetDraft } from "../record/draft-store.ts";
import { patientMessages } from "./messages.ts";

interface SavedNoteProps {
  readonly saved: readonly SavedEntry[];
  readonly shifts: readonly Shift[];
  /** Sentences about what was saved beside something that contradicts it. */
  readonly doubts: readonly string[];
  readonly record: string | undefined;
  /** The draft that is now in the chart. */
  readonly draftKey: string | null;
}

/** Says what was saved and what it moved, and takes the focus there. */
export function SavedNote({ saved, shifts, doubts, record, draftKey }: SavedNoteProps) {
  const text = useMessages(patientMessages);
  const note = useRef<HTMLDivElement>(null);
  const which = saved.map(({ id }) => id).join();
  useEffect(() => {
    if (which === "") return;
    note.current?.focus();
    if (draftKey !== null) forgetDraft(draftKey);
  }, [which, draftKey]);
  if (saved.length === 0) return null;
  return (
    <div className="saved" id="saved" role="status" tabIndex={-1} ref={note}>
      {saved.map(({ id, title }) => (
        <p key={id}>
          <strong>{text.saved}:</strong> <a href={`#entry-${id}`}>{title}</a>
          {record && (
            <>
              {" "}
              <Link className="entry-amend" to={`${record}/amendment?entry=${encodeURIComponent(id)}`}>
                {text.takeBack}
              </Link>
            </>
          )}
        </p>
      ))}
      {doubts.map((says) => (
        <p key={says} className="saved-doubt">
          <strong>{says}</strong>
        </p>
      ))}
      {shifts.length === 0 ? (
        <p className="soft">{text.shiftNone}</p>
      ) : (
        <ul className="shifts">
          {shifts.map(({ name, from, to }) => (
            <li key={name}>{text.shift(name, from, to)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
