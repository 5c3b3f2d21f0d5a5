import { isRouteErrorResponse, useLocation, useRouteError } from "react-router";
import { useMessages } from "../language/messages.ts";
import { ButtonLink } from "../look/button.tsx";
import { PageHeader } from "../look/page-header.tsx";
import { ErrorPage } from "../shell/error-page.tsx";
import { meMessages } from "./messages.ts";
import { NotForEmergencies } from "./not-for-emergencies.tsx";

/** What a patient reads when their chart cannot be shown: what to do now comes with it. */
export function Failing() {
  const text = useMessages(meMessages);
  const error = useRouteError();
  const { pathname } = useLocation();
  if (isRouteErrorResponse(error) && error.status < 500) return <ErrorPage error={error} />;
  return (
    <div className="page page-narrow stack">
      <PageHeader title={text.failTitle} />
      <p className="lead">{text.fail}</p>
      <p>
        <ButtonLink to={pathname} reloadDocument>
          {text.again}
        </ButtonLink>
      </p>
      <NotForEmergencies />
    </div>
  );
}
