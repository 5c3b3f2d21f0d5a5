import type { ReactNode } from "react";

/** The heading of a page without answers, where reading begins; a page with answers begins at the first of them. */
export function StepTitle({ begins = false, children }: { readonly begins?: boolean; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the reader has just answered the page before, and expects to be at the next one.
    <h1 tabIndex={-1} autoFocus={begins}>
      {children}
    </h1>
  );
}
