import type { ComponentProps } from "react";
import { Link } from "react-router";
import { inLanguage } from "../../src/public/public-path.ts";
import { useLocale } from "../language/messages.ts";

/** A link in the language of this page, where the place has one. `to` is its path without a language. */
export function PublicLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, "to"> & { readonly to: string }) {
  return <Link {...rest} to={inLanguage(to, useLocale())} />;
}
