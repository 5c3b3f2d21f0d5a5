import { servicesKey } from "@pinpoint/web/context";
import { redirect } from "react-router";
import { useMessages } from "../language/messages.ts";
import { Button, ButtonLink } from "../look/button.tsx";
import { PageHeader } from "../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { signOutMessages } from "./messages.ts";

export const handle = { script: false };

export const action = async ({ request, context }: Route.ActionArgs) => {
  throw redirect("/", { headers: await context.get(servicesKey).accounts.signOut(request.headers) });
};

export default function SignOut() {
  const text = useMessages(signOutMessages);
  return (
    <div className="page page-form">
      <PageHeader title={text.title} lead={text.lead} />
      <form className="actions" method="post">
        <Button>{text.leave}</Button>
        <ButtonLink to="/welcome" tone="quiet">
          {text.stay}
        </ButtonLink>
      </form>
    </div>
  );
}
