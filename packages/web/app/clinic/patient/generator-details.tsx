import type { ReactNode } from "react";
import type { GeneratorView } from "../../../src/clinic/assessment/generator-view.ts";
import { useMessages } from "../../language/messages.ts";
import { ButtonLink } from "../../look/button.tsx";
import { EntryLinks } from "./entry-links.tsx";
import { patientMessages } from "./messages.ts";
import { MovedRow } from "./moved-row.tsx";
import { SourceLine } from "./source-line.tsx";
import { Verdict } from "./verdict.tsx";

interface GeneratorDetailsProps {
  readonly generator: GeneratorView;
  readonly newBlock: string | undefined;
}

/** Prior, what moved it, what did not and why, the criteria, and what would confirm it. */
export function GeneratorDetails({ generator, newBlock }: GeneratorDetailsProps) {
  const text = useMessages(patientMessages);
  const { prior, moved, alternatives, unmoved, criteria, places, because } = generator;
  return (
    <div className="generator-details">
      {places && <Part title={text.places}>{<p>{places}</p>}</Part>}
      <EntryLinks links={because} />
      <Part title={text.prior}>
        {prior ? (
          <>
            <p>{prior.population ? text.priorSays(prior.percent, prior.population) : prior.percent}</p>
            <SourceLine source={prior.source} />
          </>
        ) : (
          <p>{text.noPrior}</p>
        )}
      </Part>
      <Part title={text.moved}>
        {moved.length === 0 ? (
          <p>{text.movedNothing}</p>
        ) : (
          <ul className="moved">
            {moved.map((row) => (
              <MovedRow key={row.key} row={row} />
            ))}
          </ul>
        )}
      </Part>
      {alternatives.length > 0 && (
        <Part title={text.alternatives}>
          {alternatives.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Part>
      )}
      {unmoved.length > 0 && (
        <Part title={text.unmoved}>
          <ul className="moved">
            {unmoved.map(({ says, because: links, source }) => (
              <li key={says}>
                <p>{says}</p>
                <EntryLinks links={links} />
                {source && <SourceLine source={source} />}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {criteria && (
        <Part title={text.criteria}>
          <Verdict verdict={criteria} />
        </Part>
      )}
      <Confirm generator={generator} newBlock={newBlock} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="part">
      <h3 className="part-title">{title}</h3>
      <div>{children}</div>
    </div>
  );
}

function Confirm({ generator: { confirmBy }, newBlock }: GeneratorDetailsProps) {
  const text = useMessages(patientMessages);
  if (!confirmBy) return null;
  const { procedure, procedureId, targets, count } = confirmBy;
  return (
    <Part title={text.confirm}>
      <p>{text.confirmSays(procedure, targets)}</p>
      <p>{text.confirmCount(count)}</p>
      {newBlock && (
        <p className="part-action">
          <ButtonLink tone="quiet" to={`${newBlock}?about=${procedureId}`}>
            {text.recordBlock}
          </ButtonLink>
        </p>
      )}
    </Part>
  );
}
