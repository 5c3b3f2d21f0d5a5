import type { ReactNode } from "react";

/** The heading of a page. A page that follows another begins here: the next press of a key reaches its first answer. */
export function StepTitle({ follows = true, children }: { readonly follows?: boolean; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the reader has just answered the page before, and expects to be at the next one.
    <h1 tabIndex={-1} autoFocus={follows}>
      {children}
    </h1>
  );
}
