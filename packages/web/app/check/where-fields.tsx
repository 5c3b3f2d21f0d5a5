import { useMessages } from "../language/messages.ts";
import { BodyMap } from "./body-map.tsx";
import type { CheckScreenProps } from "./check-screen.tsx";
import { Choices } from "./controls.tsx";
import { checkMessages } from "./messages.ts";
import { useProblems } from "./problems.ts";

/** Where and on which side; the drawing shows what is chosen, and takes a click where script runs. */
export function WhereFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const problem = useProblems(props);
  const { region, side } = props.state.answers;
  const { regions } = props.content.questions;
  return (
    <div className="check-where">
      <BodyMap regions={regions} />
      <div className="check-where-words">
        <Choices
          name="region"
          legend={text.whereTitle}
          isTitle
          choices={regions.map((one) => ({ value: one.region, says: one.says }))}
          chosen={region === undefined ? [] : [region]}
          problem={problem("region")?.says}
        />
        <Choices
          name="side"
          legend={text.sideTitle}
          choices={(["left", "right", "both", "midline"] as const).map((value) => ({ value, says: text[value] }))}
          chosen={side === undefined ? [] : [side]}
          problem={problem("side")?.says}
        />
      </div>
    </div>
  );
}
