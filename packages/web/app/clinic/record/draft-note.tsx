import { useLocale, useMessages } from "../../language/messages.ts";
import { recordMessages } from "./messages.ts";
import type { DraftState } from "./use-draft.ts";

interface DraftNoteProps {
  readonly state: DraftState;
  readonly startOver: () => void;
}

/** Says where the typed text is while it is not in the chart. */
export function DraftNote({ state, startOver }: DraftNoteProps) {
  const text = useMessages(recordMessages);
  const locale = useLocale();
  const time = (at: number): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(at);
  return (
    <div className="draft-note">
      <p role="status" className="soft small">
        {state.is === "kept" && text.draftKept(time(state.at))}
        {state.is === "restored" && text.draftRestored(time(state.at))}
      </p>
      {state.is !== "none" && (
        <button type="button" className="link-button" onClick={startOver}>
          {text.startOver}
        </button>
      )}
    </div>
  );
}
