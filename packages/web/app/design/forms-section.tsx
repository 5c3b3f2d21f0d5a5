import { useMessages } from "../language/messages.ts";
import { Button, ButtonLink } from "../look/button.tsx";
import { ChoiceField } from "../look/choice-field.tsx";
import { EmptyState } from "../look/empty-state.tsx";
import { Field, TextField } from "../look/field.tsx";
import { designMessages } from "./messages.ts";
import { sampleMessages } from "./samples.ts";

/** Every component that asks something. */
export function FormsSection() {
  const text = useMessages(designMessages);
  const sample = useMessages(sampleMessages);
  const choices = [
    { value: "left", label: sample.left },
    { value: "right", label: sample.right },
    { value: "both", label: sample.both },
  ];
  return (
    <>
      <section className="design-section">
        <h2>{text.forms}</h2>
        <div className="design-form stack">
          <TextField label={sample.name} hint={sample.nameHint} name="name" defaultValue={text.invented} />
          <TextField label={sample.pain} error={sample.painError} name="pain" inputMode="decimal" defaultValue="11" />
          <ChoiceField legend={sample.side} name="side" choices={choices} chosen="left" row />
          <Field label={sample.note} optional>
            {(bound) => <textarea {...bound} name="note" rows={3} />}
          </Field>
        </div>
      </section>
      <section className="design-section">
        <h2>{text.buttons}</h2>
        <div className="actions">
          <Button type="button">{sample.save}</Button>
          <Button type="button" tone="quiet">
            {sample.cancel}
          </Button>
          <Button type="button" tone="act">
            {sample.withdraw}
          </Button>
          <Button type="button" disabled>
            {sample.waiting}
          </Button>
        </div>
      </section>
      <section className="design-section">
        <h2>{text.empty}</h2>
        <EmptyState title={sample.noBlocks} action={<ButtonLink to="/design">{sample.order}</ButtonLink>}>
          {sample.noBlocksText}
        </EmptyState>
      </section>
    </>
  );
}
