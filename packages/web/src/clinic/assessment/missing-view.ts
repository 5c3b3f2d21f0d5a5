import type { Need } from "@pinpoint/reasoning";
import { nameOf, type Rendering, render } from "@pinpoint/wording";

/** One line of the to-do list. */
export interface NeedView {
  readonly says: string;
  readonly settles: string | null;
  /** The form that records it, with what is known already; null where none of ours does. */
  readonly form: {
    readonly kind: "complaint" | "finding" | "imaging" | "relief" | "score";
    readonly about: string;
  } | null;
}

const formOf = ({ says }: Need): NeedView["form"] => {
  switch (says.key) {
    case "need.complaint":
      return { kind: "complaint", about: "" };
    case "need.finding":
    case "need.grade":
    case "need.side":
      return { kind: "finding", about: says.values.finding };
    case "need.imaging":
      return { kind: "imaging", about: says.values.finding };
    case "need.block-duration":
    case "need.block-scores":
      return { kind: "relief", about: "" };
    case "need.score":
      return { kind: "score", about: says.values.instrument };
    case "need.phq-item-9":
      return { kind: "score", about: "phq-9" };
    default:
      return null;
  }
};

/** What is missing, what settles most first. */
export const needViews = (needs: readonly Need[], rendering: Rendering): readonly NeedView[] =>
  needs.map((need) => {
    const names = need.settles.map((id) => {
      const alert = rendering.knowledge.alerts.find((one) => one.id === id);
      return alert ? (alert.name[rendering.locale] ?? alert.name.en) : nameOf("generator", id, rendering);
    });
    return {
      says: render(need.says, rendering),
      settles: names.length > 0 ? new Intl.ListFormat(rendering.locale).format(names) : null,
      form: formOf(need),
    };
  });
