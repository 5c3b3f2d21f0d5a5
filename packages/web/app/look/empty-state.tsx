import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not there yet. */
  readonly title: string;
  /** Why, and what brings it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a list would: says what is missing and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h3>{title}</h3>
      <p className="soft">{children}</p>
      {action && <div className="actions">{action}</div>}
    </div>
  );
}
