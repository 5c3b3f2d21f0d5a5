import type { BodyOf } from "@pinpoint/chart";
import { nameOf, ruleText } from "@pinpoint/wording";
import { joined, type Summary, type Telling } from "../telling.ts";

const longest = 400;

const words = {
  en: (rule: string) => `Reason to go ahead against the warning: ${rule}`,
  es: (rule: string) => `Razón para seguir pese al aviso: ${rule}`,
} as const;

/** The beginning of the note; a long one says that it goes on. Under it the warning it answers. */
export const note = ({ text, reasonFor }: BodyOf<"note">, { rendering }: Telling): Summary => ({
  title: text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text,
  ...(reasonFor && {
    detail: joined(
      [
        words[rendering.locale](ruleText(reasonFor.rule, rendering)),
        reasonFor.procedure && nameOf("procedure", reasonFor.procedure, rendering),
      ],
      " · ",
    ),
  }),
});
