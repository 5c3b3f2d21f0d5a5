import type { ReactNode } from "react";

interface PageHeaderProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Buttons that act on the whole page. */
  readonly actions?: ReactNode;
  /** For patients and the public. */
  readonly large?: boolean;
}

/** The heading of a page, and the title of its tab. Each page has exactly one. */
export function PageHeader({ title, lead, actions, large = false }: PageHeaderProps) {
  return (
    <div className="page-header">
      <title>{`${title} · Pinpoint`}</title>
      <div className="page-header-words">
        <h1 className={large ? "page-header-large" : undefined}>{title}</h1>
        {lead && <p className="soft">{lead}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
