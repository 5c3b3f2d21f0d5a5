import type { ReactNode } from "react";

export interface TimelineItem {
  readonly id: string;
  /** The date as it is read; `dateTime` is the same for a program. */
  readonly when: string;
  readonly dateTime?: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** `relief`: brought something. `unsure`: waits or is contested. */
  readonly tone?: "plain" | "relief" | "unsure" | "act";
}

/** What happened, in order. */
export function Timeline({ items, label }: { readonly items: readonly TimelineItem[]; readonly label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ id, when, dateTime, title, detail, tone = "plain" }) => (
        <li key={id} className={`timeline-item timeline-${tone}`}>
          <time className="timeline-when" dateTime={dateTime}>
            {when}
          </time>
          <div>{title}</div>
          {detail && <div className="timeline-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
