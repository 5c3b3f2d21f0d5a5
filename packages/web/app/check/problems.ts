import { type FieldProblem, mostLetters } from "../../src/check/form.ts";
import { useMessages } from "../language/messages.ts";
import { checkMessages } from "./messages.ts";

/** The sentence for what a field still lacks. */
const useProblemText = () => {
  const text = useMessages(checkMessages);
  return {
    tick: text.sayTick,
    choose: text.sayChoose,
    age: text.sayAge,
    adult: text.sayAdult,
    count: text.sayCount,
    weeks: text.sayWeeks,
    activity: text.sayActivity,
  };
};

/** The sentence for one field, if it lacks something, and what was typed there. */
export const useProblems = ({ problems }: { readonly problems: readonly FieldProblem[] }) => {
  const sentences = useProblemText();
  return (field: string): { readonly says: string; readonly typed: string } | undefined => {
    const found = problems.find((one) => one.field === field);
    if (!found) return undefined;
    const says =
      found.says === "activity" ? sentences.activity(mostLetters, found.typed.length) : sentences[found.says];
    return { says, typed: found.typed };
  };
};
