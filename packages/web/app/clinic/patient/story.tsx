import "./story.css";
import { Link } from "react-router";
import { isRecordKind, type RecordKind } from "../../../src/clinic/record/forms.ts";
import type { StoryDay, StoryEntry } from "../../../src/clinic/story/story.ts";
import { useMessages } from "../../language/messages.ts";
import { EmptyState } from "../../look/empty-state.tsx";
import { Timeline } from "../../look/timeline.tsx";
import { patientMessages } from "./messages.ts";

interface StoryProps {
  readonly days: readonly StoryDay[];
  readonly later: number;
  readonly newest: string;
  readonly record: string | undefined;
  /** The kinds this role may correct. */
  readonly write: ReadonlySet<RecordKind>;
}

/** What happened, day by day; corrections stand on what they correct. */
export function Story({ days, later, newest, record, write }: StoryProps) {
  const text = useMessages(patientMessages);
  const amend: Amend = (entry) => (record && mayAmend(entry, write) ? record : undefined);
  return (
    <section className="story" aria-labelledby="story">
      <h2 id="story" className="section-small">
        {text.story}
      </h2>
      {days.length === 0 ? (
        <EmptyState title={text.storyEmpty}>{text.storyEmptyText}</EmptyState>
      ) : (
        <Timeline
          label={text.story}
          items={days.map((day) => ({
            id: day.day,
            when: day.when,
            dateTime: day.day,
            title: <Day day={day} amend={amend} />,
            tone: day.tone,
          }))}
        />
      )}
      {later > 0 && (
        <p className="soft small story-later">
          {text.later(later)} <Link to={newest}>{text.showNewest}</Link>
        </p>
      )}
    </section>
  );
}

/** Where an entry is corrected; undefined where this role may not. */
type Amend = (entry: StoryEntry) => string | undefined;

/** A clinician corrects every kind; another role only what it may write. */
const mayAmend = ({ kind }: StoryEntry, write: ReadonlySet<RecordKind>): boolean =>
  write.has("finding") || (isRecordKind(kind) && write.has(kind));

function Day({ day, amend }: { readonly day: StoryDay; readonly amend: Amend }) {
  return (
    <>
      <ul className="entries">
        {day.entries.map((entry) => (
          <Told key={entry.id} entry={entry} record={amend(entry)} />
        ))}
      </ul>
      {day.examination && (
        <details className="examination">
          <summary>{day.examination.title}</summary>
          <ul className="entries">
            {day.examination.entries.map((entry) => (
              <Told key={entry.id} entry={entry} record={amend(entry)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Told({ entry, record }: { readonly entry: StoryEntry; readonly record: string | undefined }) {
  const text = useMessages(patientMessages);
  const { id, title, detail, withdrawn, before, amendments, by } = entry;
  return (
    <li className="entry" id={`entry-${id}`}>
      <p className="entry-title">
        {withdrawn ? <del>{title}</del> : title}
        {record && !withdrawn && (
          <Link
            className="entry-amend"
            to={`${record}/amendment?entry=${encodeURIComponent(id)}`}
            aria-label={text.amendOf(title)}
          >
            {text.amend}
          </Link>
        )}
      </p>
      {detail && !withdrawn && <p className="entry-detail">{detail}</p>}
      {by && <p className="entry-detail">{text.by(by)}</p>}
      {before && (
        <p className="entry-detail">
          {text.before}: <del>{before}</del>
        </p>
      )}
      {amendments.map((one) => (
        <p key={one.id} className="entry-amended" id={`entry-${one.id}`}>
          {one.action === "replace" ? text.corrected(one.on, one.why) : text.withdrawn(one.on, one.why)}
        </p>
      ))}
    </li>
  );
}
