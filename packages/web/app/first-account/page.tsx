import { servicesKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { z } from "zod";
import { useMessages } from "../language/messages.ts";
import { Button, ButtonLink } from "../look/button.tsx";
import { EmptyState } from "../look/empty-state.tsx";
import { TextField } from "../look/field.tsx";
import { PageHeader } from "../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { firstAccountMessages } from "./messages.ts";

export const handle = { script: false };

const account = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  password: z.string().min(12).max(128),
});

export const loader = ({ request }: Route.LoaderArgs) => ({
  hasToken: Boolean(new URL(request.url).searchParams.get("token")),
});

export const action = async ({ request, context }: Route.ActionArgs) => {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const form = await request.formData();
  const typed = {
    name: String(form.get("name") ?? ""),
    email: String(form.get("email") ?? "").trim(),
    password: String(form.get("password") ?? ""),
  };
  const read = account.safeParse(typed);
  const kept = { name: typed.name, email: typed.email };
  if (!read.success)
    return data({ ...kept, wrong: read.error.issues.map(({ path }) => String(path[0])) }, { status: 422 });
  const made = await context.get(servicesKey).accounts.redeemFirstAccountLink(token, read.data);
  if (made.ok) return { ...kept, done: true };
  const aboutLink = made.problems.some(({ kind, field }) => kind === "not-found" || field === "token");
  return data({ ...kept, refused: aboutLink ? ("refused" as const) : ("taken" as const) }, { status: 422 });
};

type Tried =
  | { name: string; email: string; wrong?: string[]; refused?: "refused" | "taken"; done?: boolean }
  | undefined;

export default function FirstAccount({ loaderData, actionData }: Route.ComponentProps) {
  const text = useMessages(firstAccountMessages);
  const tried: Tried = actionData;
  if (tried?.done)
    return (
      <div className="page page-form">
        <PageHeader title={text.doneTitle} lead={text.done} />
        <ButtonLink to="/sign-in">{text.signIn}</ButtonLink>
      </div>
    );
  if (!loaderData.hasToken)
    return (
      <div className="page page-form">
        <PageHeader title={text.title} />
        <EmptyState title={text.noLink}>{text.noLinkText}</EmptyState>
      </div>
    );
  return <AccountForm tried={tried} />;
}

function AccountForm({ tried }: { readonly tried: Tried }) {
  const text = useMessages(firstAccountMessages);
  const wrong = (field: string): boolean => tried?.wrong?.includes(field) ?? false;
  return (
    <div className="page page-form">
      <PageHeader title={text.title} lead={text.lead} />
      <form className="stack" method="post">
        {tried?.refused && (
          <p className="form-refusal" role="alert">
            {text[tried.refused]}
          </p>
        )}
        <TextField
          label={text.name}
          name="name"
          autoComplete="name"
          required
          defaultValue={tried?.name}
          error={wrong("name") ? text.nameMissing : undefined}
        />
        <TextField
          label={text.email}
          hint={text.emailHint}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={tried?.email}
          error={wrong("email") ? text.emailMissing : undefined}
        />
        <TextField
          label={text.password}
          hint={text.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={128}
          error={wrong("password") ? text.passwordShort : undefined}
        />
        <div>
          <Button>{text.make}</Button>
        </div>
      </form>
    </div>
  );
}
