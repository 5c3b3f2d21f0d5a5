import type { EntryLink } from "../../../src/clinic/assessment/links.ts";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

/** Links to the entries of the story a statement rests on. Plain links: the browser opens what is folded away. */
export function EntryLinks({ links }: { readonly links: readonly EntryLink[] }) {
  const text = useMessages(patientMessages);
  if (links.length === 0) return null;
  return (
    <p className="rests-on">
      {text.restsOn}{" "}
      {links.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          <a href={`#entry-${id}`}>{title}</a>
        </span>
      ))}
    </p>
  );
}
