import type { ComponentProps } from "react";
import { Link } from "react-router";
import { hrefIn } from "../../src/public/public-path.ts";
import { useLocale } from "../language/messages.ts";

/** A link to a page of the public site, in the language of this page. `to` is its path without a language. */
export function PublicLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, "to"> & { readonly to: string }) {
  return <Link {...rest} to={hrefIn(useLocale(), to)} />;
}
