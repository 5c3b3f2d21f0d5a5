import { type Rendering, textIn } from "@pinpoint/wording";

/** Every payer of the knowledge once, by the name of its first policy; Medicare is one payer with many policies. */
export const payerChoices = ({
  knowledge,
  locale,
}: Rendering): readonly { readonly id: string; readonly name: string }[] => {
  const names = new Map<string, string>();
  for (const { payer, name } of knowledge.policies)
    if (!names.has(payer)) names.set(payer, payer === "medicare" ? "Medicare" : textIn(name, locale, payer));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, locale));
};
