import { Link } from "react-router";
import { useMessages } from "../../language/messages.ts";
import { knowledgeMessages } from "./messages.ts";
import { useUnsigned } from "./signed-rules.tsx";

/** One line: how many of the rules shown nobody signed here, and where they are. */
export function UnsignedRules({ rules }: { readonly rules: readonly string[] }) {
  const text = useMessages(knowledgeMessages);
  const unsigned = useUnsigned(rules);
  if (!unsigned) return null;
  return (
    <p className="legend-line">
      {text.unsignedShown(unsigned, rules.length)} <Link to="/clinic/knowledge?state=unsigned">{text.toRules}</Link>
    </p>
  );
}
