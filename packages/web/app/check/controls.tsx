import type { ReactNode } from "react";
import { StepTitle } from "./step-title.tsx";

export interface Choice {
  readonly value: string;
  readonly says: string;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  /** The heading of the page: the legend is its title. */
  readonly isTitle?: boolean;
  /** The first page of all, which follows none. */
  readonly isFirst?: boolean;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly many?: boolean;
  readonly lead?: string;
  readonly problem?: string | undefined;
  readonly children?: ReactNode;
}

/** A question with its answers: one of them, or as many as are true. */
export function Choices({
  name,
  legend,
  isTitle = false,
  isFirst = false,
  choices,
  chosen,
  many = false,
  lead,
  problem,
  children,
}: ChoicesProps) {
  const problemId = `${name}-problem`;
  return (
    <fieldset className="check-choices" aria-describedby={problem === undefined ? undefined : problemId}>
      <legend>{isTitle ? <StepTitle>{legend}</StepTitle> : legend}</legend>
      {lead && <p className="soft">{lead}</p>}
      {problem !== undefined && <Problem id={problemId}>{problem}</Problem>}
      <div className="check-list">
        {choices.map(({ value, says }, index) => (
          <label key={value} className="check-choice">
            <input
              type={many ? "checkbox" : "radio"}
              id={`${name}-${value}`}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              // biome-ignore lint/a11y/noAutofocus: the reader has just answered the page before, and expects to be at the next one.
              autoFocus={isTitle && !isFirst && index === 0}
            />
            <span>{says}</span>
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}

export function Problem({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="check-problem" id={id} role="alert">
      {children}
    </p>
  );
}

interface NumberProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  /** The page begins here. */
  readonly begins?: boolean;
}

/** A whole number, typed. Text and not a number field: what was typed wrong stays to be mended. */
export function WholeNumber({ name, label, value, problem, begins = false }: NumberProps) {
  const problemId = `${name}-problem`;
  return (
    <div className="check-number">
      <label htmlFor={name}>{label}</label>
      {problem !== undefined && <Problem id={problemId}>{problem}</Problem>}
      <input
        id={name}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        // biome-ignore lint/a11y/noAutofocus: the reader has just answered the page before, and expects to be at the next one.
        autoFocus={begins}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
      />
    </div>
  );
}
