import type { ComponentProps } from "react";
import { Link } from "react-router";

/** Primary: the one thing to do here. Quiet: another way. Act: cannot be taken back. */
export type ButtonTone = "primary" | "quiet" | "act";

const classOf = (tone: ButtonTone): string => (tone === "primary" ? "button" : `button button-${tone}`);

export function Button({
  tone = "primary",
  ...rest
}: Omit<ComponentProps<"button">, "className" | "style"> & { readonly tone?: ButtonTone }) {
  return <button type="submit" {...rest} className={classOf(tone)} />;
}

export function ButtonLink({
  tone = "primary",
  ...rest
}: Omit<ComponentProps<typeof Link>, "className" | "style"> & { readonly tone?: ButtonTone }) {
  return <Link {...rest} className={classOf(tone)} />;
}
