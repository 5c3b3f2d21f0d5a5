import type { Entry, Outcome, Problem } from "@pinpoint/chart";
import type { Asking, Charts } from "@pinpoint/platform";
import { messagesIn } from "../../../app/language/messages.ts";
import { statusOfAll } from "../../problems.ts";
import { type RecordKind, readForm } from "./forms.ts";
import { readingMessages } from "./messages.ts";
import type { FieldProblem, FormDraft, ReadingForm } from "./reading.ts";
import { one } from "./typed.ts";

/** What came of a save: the entries, or sentences for the fields with the status they call for. */
export type Saved =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly status: number; readonly problems: readonly FieldProblem[] };

/** A correction puts the new body in the place of the old one; the entry keeps its day. */
const asReplacement = (draft: FormDraft, entry: string, why: string): FormDraft => ({
  kind: "amendment",
  body: { entry, action: "replace", why, body: draft.body },
  fields: [["why", "why"], ...draft.fields.map(([path, field]) => [`body.${path}`, field] as const)],
});

const begins = (path: string, start: string): boolean =>
  path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}[`);

/** The field of the form a problem of the platform belongs to; the form itself when it belongs to none. */
const fieldOf = (path: string, written: readonly FormDraft[]): string => {
  const place = /^entries\[(\d+)\]\.?(.*)$/.exec(path);
  const draft = written[Number(place?.[1] ?? 0)];
  const rest = place?.[2] ?? "";
  if (rest === "at") return "at";
  const inBody = rest.replace(/^body\.?/, "");
  return draft?.fields.find(([start]) => begins(inBody, start))?.[1] ?? "";
};

/** The platform's sentence without the path before it: next to its field the path says nothing. */
const sentenceOf = ({ field, says }: Problem): string => {
  const bare = says.startsWith(`${field}: `) ? says.slice(field.length + 2) : says;
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
};

const refused = (problems: readonly Problem[], written: readonly FormDraft[]): Saved => ({
  ok: false,
  status: statusOfAll(problems),
  problems: problems.map((problem) => ({ field: fieldOf(problem.field, written), says: sentenceOf(problem) })),
});

export interface SaveOptions {
  readonly charts: Charts;
  readonly asking: Asking;
  readonly episodeId: string;
  readonly kind: RecordKind;
  /** The day of the entries when the form names none. */
  readonly today: string;
}

/** Reads a form and writes its entries, all or none. The same form sent twice writes once. */
export const saveForm = async (form: ReadingForm, options: SaveOptions): Promise<Saved> => {
  const { charts, asking, episodeId, kind, today } = options;
  const text = messagesIn(readingMessages, form.locale);
  const key = one(form.values, "requestId");
  if (!/^[0-9a-f-]{36}[a-z0-9-]{0,90}$/.test(key))
    return { ok: false, status: 422, problems: [{ field: "", says: text.badRequest }] };
  const reading = readForm(kind, { ...form, requestId: key.slice(0, 36) });
  const [amends, why] = [one(form.values, "amends"), one(form.values, "why")];
  if (amends !== "" && why === "")
    return { ok: false, status: 422, problems: [...reading.problems, { field: "why", says: text.noWhy }] };
  if (reading.problems.length > 0) return { ok: false, status: 422, problems: reading.problems };
  const written = amends === "" ? reading.drafts : reading.drafts.map((draft) => asReplacement(draft, amends, why));
  const day = (amends === "" && one(form.values, "at")) || today;
  const done: Outcome<Entry[]> = await charts.append(
    asking,
    episodeId,
    written.map((draft) => ({ kind: draft.kind, at: day, body: draft.body, ...(draft.id && { id: draft.id }) })),
    key,
  );
  return done.ok ? { ok: true, entries: done.value } : refused(done.problems, written);
};
