import type { AlertStatement } from "@pinpoint/reasoning";
import { type Rendering, render, textIn } from "@pinpoint/wording";
import { ruleId } from "../knowledge/rules.ts";
import { type EntryLink, entryLinks } from "./links.ts";
import { type SourceView, sourceView } from "./source-view.ts";

/** A red flag as the page shows it, above everything else. */
export interface AlertView {
  readonly id: string;
  readonly urgency: AlertStatement["urgency"];
  readonly name: string;
  /** What to do now. */
  readonly says: string;
  readonly figures: string | null;
  readonly because: readonly EntryLink[];
  readonly source: SourceView;
}

export const alertView = (
  alert: AlertStatement,
  rendering: Rendering,
  titles: Readonly<Record<string, string>>,
): AlertView => {
  const known = rendering.knowledge.alerts.find(({ id }) => id === alert.id);
  return {
    id: alert.id,
    urgency: alert.urgency,
    name: textIn(known?.name, rendering.locale, alert.id.replaceAll("-", " ")),
    says: render(alert.says, rendering),
    figures: known?.figures ? textIn(known.figures, rendering.locale, "") : null,
    because: entryLinks(alert.because, titles),
    source: sourceView(alert.source, known?.class ?? "caution", rendering, ruleId("alert", alert.id)),
  };
};
