import type { TextLine } from "../../../src/clinic/knowledge/criterion-lines.ts";
import type { TextPart } from "../../../src/clinic/knowledge/rule-part.ts";
import { useMessages } from "../../language/messages.ts";
import { SourceLine } from "../patient/source-line.tsx";
import { knowledgeMessages } from "./messages.ts";

/** A rule in words, part by part, each line with its own source. */
export function RuleText({ parts }: { readonly parts: readonly TextPart[] }) {
  const text = useMessages(knowledgeMessages);
  return parts.map(({ name, lines }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a policy may have several parts of one name, in a fixed order.
    <div key={`${name}${index}`} className="rule-part">
      <h3>{text[name]}</h3>
      <Lines lines={lines} />
    </div>
  ));
}

function Lines({ lines }: { readonly lines: readonly TextLine[] }) {
  return (
    <ul className="rule-lines">
      {lines.map(({ says, of, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a rule may say the same, and never change places.
        <li key={index}>
          {says}
          {source && <SourceLine source={source} />}
          {of.length > 0 && <Lines lines={of} />}
        </li>
      ))}
    </ul>
  );
}
