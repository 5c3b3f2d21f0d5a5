import { useEffect, useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { FieldProblem } from "../../../src/clinic/record/reading.ts";
import type { RecordView } from "../../../src/clinic/record/record-view.ts";
import type { FormValues } from "../../../src/clinic/record/typed.ts";
import { useMessages } from "../../language/messages.ts";
import { Button, ButtonLink } from "../../look/button.tsx";
import { DraftNote } from "./draft-note.tsx";
import { Typed } from "./fields.tsx";
import { type FormState, formState } from "./form-state.ts";
import { KindFields } from "./kind-fields.tsx";
import { recordMessages } from "./messages.ts";
import { useDraft } from "./use-draft.ts";

/** What the server said of the last try: what was typed, and what needs mending. */
export interface Tried {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly requestId: string;
}

interface RecordFormProps {
  readonly view: RecordView;
  readonly requestId: string;
  readonly draftKey: string;
  readonly tried: Tried | undefined;
  readonly base: string;
}

/** One form of the chart: its fields, the sentences of the last try, the draft in this browser, one button that saves. */
export function RecordForm({ view, requestId, draftKey, tried, base }: RecordFormProps) {
  const text = useMessages(recordMessages);
  const form = useRef<HTMLFormElement>(null);
  const { amended, kind, values, today } = view;
  const corrects = amended !== null && kind !== "amendment";
  const problems = tried?.problems ?? [];
  const state = formState(tried?.values ?? values, problems);
  const draft = useDraft({ form, key: draftKey, restores: tried === undefined && amended === null });
  const isSaving = useNavigation().state === "submitting";
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid], .problems")?.focus();
  }, [problems]);
  return (
    <Form className="stack record-form" method="post" ref={form} noValidate>
      <input type="hidden" name="requestId" value={tried?.requestId ?? requestId} />
      {corrects && <input type="hidden" name="amends" value={amended.id} />}
      {problems.length > 0 && <Problems problems={problems} />}
      <KindFields view={view} state={state} base={base} values={tried?.values ?? values} />
      {kind !== "amendment" && <WhenOrWhy corrects={corrects} state={state} today={today} problems={problems} />}
      <div className="record-end">
        <div className="actions">
          <Button tone={kind === "amendment" ? "act" : "primary"} aria-disabled={isSaving || undefined}>
            {kind === "amendment" ? text.withdraw : corrects ? text.saveCorrection : text.save}
          </Button>
          <ButtonLink tone="quiet" to={base}>
            {text.cancel}
          </ButtonLink>
        </div>
        <DraftNote {...draft} />
      </div>
    </Form>
  );
}

interface WhenOrWhyProps {
  readonly corrects: boolean;
  readonly state: FormState;
  readonly today: string;
  readonly problems: readonly FieldProblem[];
}

/** A new entry says when it happened; a correction keeps the day and says why. */
function WhenOrWhy({ corrects, state, today, problems }: WhenOrWhyProps) {
  const text = useMessages(recordMessages);
  if (corrects) return <Typed state={state} name="why" label={text.why} hint={text.whyHint} maxLength={500} required />;
  const day = formState({ at: [state.value("at") || today] }, problems);
  return <Typed state={day} name="at" label={text.day} hint={text.dayHint} type="date" />;
}

function Problems({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const text = useMessages(recordMessages);
  const general = problems.filter(({ field }) => field === "");
  return (
    <div className="form-refusal problems" role="alert" tabIndex={-1}>
      <p>
        <strong>{text.mend(problems.length)}</strong>
      </p>
      {general.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
    </div>
  );
}
