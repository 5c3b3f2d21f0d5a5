import { NavLink } from "react-router";
import { inLanguage, localeOfPath } from "../../src/public/public-path.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { shellMessages } from "./messages.ts";
import type { Destination } from "./navigation.ts";

/** A link of the menu or the foot. To a public page it leads in the language of this one, and loads it whole. */
export function MenuLink({ to, label, className }: Destination & { readonly className: string }) {
  const text = useMessages(shellMessages);
  const locale = useLocale();
  return (
    <NavLink className={className} to={inLanguage(to, locale)} reloadDocument={localeOfPath(to) !== undefined}>
      {text[label]}
    </NavLink>
  );
}
