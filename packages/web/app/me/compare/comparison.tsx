import "./compare.css";
import type { CompareView } from "../../../src/me/compare/compare-view.ts";
import { useMessages } from "../../language/messages.ts";
import { EmptyState } from "../../look/empty-state.tsx";
import { Choices } from "./choices.tsx";
import { Column } from "./column.tsx";
import { compareMessages } from "./messages.ts";

interface ComparisonProps {
  readonly view: CompareView;
  /** Leads to the page of one option with every number and its source; only the clinic has one. */
  readonly optionPage?: string | undefined;
}

/** The choices side by side; on a phone under one another. */
export function Comparison({ view, optionPage }: ComparisonProps) {
  const text = useMessages(compareMessages);
  if (view.stopped) return <EmptyState title={text.stoppedTitle}>{text.stopped}</EmptyState>;
  if (view.columns.length === 0) return <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>;
  return (
    <>
      <Choices view={view} />
      <p className="soft small compare-legend">{text.legend}</p>
      <div className={`compare-columns compare-of-${view.columns.length}`}>
        {view.columns.map((column) => (
          <Column key={column.id} column={column} optionPage={optionPage} />
        ))}
      </div>
      <p className="soft small compare-print">{text.print}</p>
    </>
  );
}
