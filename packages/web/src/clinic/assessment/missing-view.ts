import type { Knowledge } from "@pinpoint/knowledge";
import type { Need, Says } from "@pinpoint/reasoning";
import { listText, nameOf, type Rendering, render } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { assessmentMessages } from "./messages.ts";
import { type NeedForm, type NeedKey, needForm, needForms } from "./need-forms.ts";

/** One line of the to-do list. */
export interface NeedView {
  readonly says: string;
  readonly settles: string | null;
  /** The form that records it, with what is known already; null where none of ours does. */
  readonly form: NeedForm | null;
}

const isNeed = (says: Says): says is Extract<Says, { key: NeedKey }> => Object.hasOwn(needForms, says.key);

const isBlock = (procedure: string, { generators }: Knowledge): boolean =>
  [...generators.values()].some(({ block }) => block?.procedures.includes(procedure));

/** The form of a need, its `about` ready for an address. */
const formOf = (need: Need, { knowledge }: Rendering): NeedForm | null => {
  if (!isNeed(need.says)) return null;
  const form = needForm(need.says.key, need.says.values, {
    treatments: need.settles.filter((id) => knowledge.treatments.get(id)?.kind === "procedure"),
    settles: need.settles,
    record: "record" in need ? need.record : "",
    isBlock: (procedure) => isBlock(procedure, knowledge),
  });
  return form && { ...form, about: encodeURIComponent(form.about) };
};

const most = 2;

/** The first names, and how many more there are. */
const fewOf = (names: readonly string[], { locale }: Rendering): readonly string[] =>
  names.length <= most + 1
    ? names
    : [...names.slice(0, most), messagesIn(assessmentMessages, locale).more(names.length - most)];

/** What is missing, what settles most first. */
export const needViews = (needs: readonly Need[], rendering: Rendering): readonly NeedView[] =>
  needs.map((need) => {
    const names = need.settles.map((id) => {
      const alert = rendering.knowledge.alerts.find((one) => one.id === id);
      if (alert) return alert.name[rendering.locale] ?? alert.name.en;
      return nameOf(rendering.knowledge.treatments.has(id) ? "procedure" : "generator", id, rendering);
    });
    return {
      says: render(need.says, rendering),
      settles: names.length > 0 ? listText(fewOf(names, rendering), rendering.locale) : null,
      form: formOf(need, rendering),
    };
  });
