import type { GeneratorEvidence } from "../../src/evidence/evidence-view.ts";
import { useMessages } from "../language/messages.ts";
import { evidenceMessages } from "./messages.ts";
import { Priors } from "./priors.tsx";
import { Ratios } from "./ratios.tsx";
import { Rules } from "./rules.tsx";

/** All that is said about one source of pain. */
export function GeneratorSection({ section }: { readonly section: GeneratorEvidence }) {
  const text = useMessages(evidenceMessages);
  const { id, name, about, priors, ratios, rules } = section;
  return (
    <section className="evidence-part" id={`generator-${id}`} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <p className="soft">{about}</p>
      {priors.length > 0 && (
        <>
          <h3>{text.priors}</h3>
          <Priors rows={priors} of={name} />
        </>
      )}
      {ratios.length > 0 && (
        <>
          <h3>{text.ratios}</h3>
          <Ratios rows={ratios} of={name} />
        </>
      )}
      {rules.length > 0 && (
        <>
          <h3>{text.rules}</h3>
          <Rules rows={rules} />
        </>
      )}
    </section>
  );
}
