import { useLocale, useMessages } from "../language/messages.ts";
import type { Mark } from "./mark.ts";
import { drawingMessages } from "./messages.ts";
import { siteWords } from "./site-words.ts";

interface DrawingListProps {
  readonly marks: readonly (Mark & { readonly remark?: string | undefined })[];
}

/** What a drawing shows, in words, for those who do not see it. */
export function DrawingList({ marks }: DrawingListProps) {
  const text = useMessages(drawingMessages);
  const locale = useLocale();
  if (marks.length === 0) return <p className="unseen">{text.nothingMarked}</p>;
  return (
    <div className="unseen">
      <p>{text.marked}</p>
      <ul>
        {marks.map(({ target, note, remark }) => {
          const words = [siteWords(target, locale), note, remark].filter(Boolean).join("; ");
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}
