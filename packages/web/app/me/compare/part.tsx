import type { ReactNode } from "react";

/** One part of a column, under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="compare-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
