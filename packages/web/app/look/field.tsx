import { type ComponentProps, type ReactNode, useId } from "react";
import { useMessages } from "../language/messages.ts";
import { lookMessages } from "./messages.ts";

/** What a control needs so that its label, hint and error belong to it: spread it on the input. */
export interface BoundControl {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One sentence that says how to mend it; it is announced with the field. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: (bound: BoundControl) => ReactNode;
}

/** A label, its control, its hint and its error. The control is any native element: `{(bound) => <select {...bound}>…}`. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const id = useId();
  const text = useMessages(lookMessages);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="field-optional">{text.optional}</span>}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        className: "input",
        ...(described && { "aria-describedby": described }),
        ...(error && { "aria-invalid": true as const }),
      })}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, "children"> &
  Omit<ComponentProps<"input">, "className" | "style" | "id" | "children">;

/** A field of one line. */
export function TextField({ label, hint, error, optional, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional && { optional })}>
      {(bound) => <input {...input} {...bound} />}
    </Field>
  );
}
