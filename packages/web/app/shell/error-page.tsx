import { isRouteErrorResponse, useLocation } from "react-router";
import { useMessages } from "../language/messages.ts";
import { ButtonLink } from "../look/button.tsx";
import { PageHeader } from "../look/page-header.tsx";
import { shellMessages } from "./messages.ts";

/** What a person reads when a page is missing, not theirs, or broken. It never shows what the program knows about the fault. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const text = useMessages(shellMessages);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return <Apology title={text.notFoundTitle} says={text.notFoundText} />;
  if (status === 401 || status === 403) return <Apology title={text.notAllowedTitle} says={text.notAllowedText} />;
  return <Apology title={text.brokenTitle} says={text.brokenText} again={text.again} />;
}

function Apology({ title, says, again }: { readonly title: string; readonly says: string; readonly again?: string }) {
  const text = useMessages(shellMessages);
  const { pathname } = useLocation();
  return (
    <div className="page page-narrow">
      <PageHeader title={title} />
      <p className="lead">{says}</p>
      <p className="actions">
        {again && (
          <ButtonLink tone="quiet" to={pathname} reloadDocument>
            {again}
          </ButtonLink>
        )}
        <ButtonLink to="/">{text.backHome}</ButtonLink>
      </p>
    </div>
  );
}
