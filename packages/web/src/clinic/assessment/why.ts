import type { GeneratorStatement, Moved } from "@pinpoint/reasoning";
import { nameOf, percentText, type Rendering, render } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital, lowered } from "../story/telling.ts";
import { assessmentMessages } from "./messages.ts";

/** One row of evidence in a few words, its number left to the details. */
const shortly = ({ says }: Moved, rendering: Rendering): string => {
  const text = messagesIn(assessmentMessages, rendering.locale);
  switch (says.key) {
    case "moved.present":
    case "moved.present.capped":
      return lowered(nameOf("finding", says.values.finding, rendering));
    case "moved.absent":
    case "moved.absent.capped":
      return text.no(lowered(nameOf("finding", says.values.finding, rendering)));
    case "moved.count":
    case "moved.count.fewer":
      return text.counted(says.values.positive, says.values.done);
    case "moved.block":
    case "moved.block.negative":
      return text.blocked(percentText(says.values.percent, rendering.locale));
    case "moved.age":
      return text.aged(says.values.age);
    case "moved.whole-exam":
      return text.wholeExam(says.values.root);
    default:
      return lowered(render(says, rendering).split(": ")[0] ?? "");
  }
};

const numbersOnly: ReadonlySet<string> = new Set(["state.probability", "state.below", "state.above"]);

/** So many reasons fit under a name; the strongest come first. */
const most = 3;

/** Why a generator stands where it stands: what moved it in a few words, else the engine's own sentence. */
export const whyOf = ({ says, moved }: GeneratorStatement, rendering: Rendering): string => {
  if (!numbersOnly.has(says.key) || moved.length === 0) return render(says, rendering);
  const byStrength = moved.toSorted((a, b) => Math.abs(Math.log(b.lr ?? 1)) - Math.abs(Math.log(a.lr ?? 1)));
  const words = byStrength.slice(0, most).map((one) => shortly(one, rendering));
  const rest = moved.length - words.length;
  const more = messagesIn(assessmentMessages, rendering.locale).more;
  return capital([...words, ...(rest > 0 ? [more(rest)] : [])].join(", "));
};
