import { useId } from "react";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The value chosen before; nothing is chosen for the person. */
  readonly chosen?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Beside one another when they are short. */
  readonly row?: boolean;
  /** More than one may be chosen. */
  readonly several?: boolean;
}

/** A question with a few answers, each a target of 44 px. */
export function ChoiceField({
  legend,
  name,
  choices,
  chosen,
  hint,
  error,
  row = false,
  several = false,
}: ChoiceFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend className="field-label">{legend}</legend>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className={row ? "choices choices-row" : "choices"}>
        {choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type={several ? "checkbox" : "radio"} name={name} value={value} defaultChecked={value === chosen} />
            {label}
          </label>
        ))}
      </div>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
