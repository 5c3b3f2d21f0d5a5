import { Link } from "react-router";
import type { EvidenceView } from "../../src/evidence/evidence-view.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { Button } from "../look/button.tsx";
import { Field, TextField } from "../look/field.tsx";
import { evidenceMessages } from "./messages.ts";

const kinds = ["evidence", "secondary", "default", "caution"] as const;

/** Narrows the page by an ordinary form, so that the address can be kept and sent on. */
export function Filter({ view }: { readonly view: EvidenceView }) {
  const text = useMessages(evidenceMessages);
  const write = new Intl.NumberFormat(useLocale());
  const { filter, totals, generators } = view;
  return (
    <search className="evidence-filter">
      <form method="get" aria-label={text.filterTitle}>
        <Field label={text.generator}>
          {(bound) => (
            <select {...bound} name="generator" defaultValue={filter.generator}>
              <option value="">{text.allGenerators}</option>
              {generators.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.class}>
          {(bound) => (
            <select {...bound} name="class" defaultValue={filter.class}>
              <option value="">{text.allClasses}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField label={text.text} name="text" type="search" defaultValue={filter.text} placeholder={text.textHint} />
        <Button tone="quiet">{text.show}</Button>
      </form>
      <p className="small soft" role="status">
        {text.shown(write.format(totals.shown), write.format(totals.all))}
        {totals.shown < totals.all && (
          <>
            {" · "}
            <Link to="/evidence">{text.showAll}</Link>
          </>
        )}
      </p>
    </search>
  );
}
