import { addressKey, servicesKey, viewerKey } from "@pinpoint/web/context";
import { data, Link, redirect } from "react-router";
import { localPath } from "../form/local-path.ts";
import { useMessages } from "../language/messages.ts";
import { Button } from "../look/button.tsx";
import { TextField } from "../look/field.tsx";
import { PageHeader } from "../look/page-header.tsx";
import { homeOf } from "../shell/navigation.ts";
import type { Route } from "./+types/page.ts";
import { signInMessages } from "./messages.ts";
import { type Refusal, type Step, tryCode, tryPassword } from "./sign-in.server.ts";

export const handle = { script: false };

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const viewer = context.get(viewerKey);
  if (viewer) throw redirect(homeOf(viewer.role));
  const { searchParams } = new URL(request.url);
  return { step: searchParams.get("step") === "code" ? ("code" as const) : ("password" as const) };
};

const afterwards = (step: Step, url: URL): Response | Refusal => {
  if (step.to === "nowhere") return step.why;
  const next = localPath(url.searchParams.get("next"), "");
  if (step.to === "in") return redirect(next || "/welcome", { headers: step.headers });
  return redirect(`/sign-in?step=code${next && `&next=${encodeURIComponent(next)}`}`, { headers: step.headers });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const url = new URL(request.url);
  const form = await request.formData();
  const typed = (name: string): string => String(form.get(name) ?? "").trim();
  const services = context.get(servicesKey);
  const from = context.get(addressKey);
  if (url.searchParams.get("step") === "code") {
    const code = typed("code").replaceAll(/\s/g, "");
    if (!/^\d{6}$/.test(code)) return data({ code: "codeMissing" as const }, { status: 422 });
    const result = afterwards(await tryCode(services, request, from, code), url);
    if (result instanceof Response) throw result;
    return data({ refused: result }, { status: 422 });
  }
  const email = typed("email");
  const password = String(form.get("password") ?? "");
  const missing = {
    email,
    ...(!email && { emailError: "emailMissing" as const }),
    ...(!password && { passwordError: "passwordMissing" as const }),
  };
  if (!email || !password) return data(missing, { status: 422 });
  const result = afterwards(await tryPassword(services, request, from, { email, password }), url);
  if (result instanceof Response) throw result;
  return data({ email, refused: result }, { status: 422 });
};

type Tried =
  | {
      email?: string;
      emailError?: "emailMissing";
      passwordError?: "passwordMissing";
      code?: "codeMissing";
      refused?: Refusal;
    }
  | undefined;

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const tried: Tried = actionData;
  return loaderData.step === "code" ? <Code tried={tried} /> : <Password tried={tried} />;
}

function Password({ tried }: { readonly tried: Tried }) {
  const text = useMessages(signInMessages);
  return (
    <div className="page page-form">
      <PageHeader title={text.title} />
      <form className="stack" method="post">
        {tried?.refused && <Refused why={tried.refused} />}
        <TextField
          label={text.email}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={tried?.email}
          error={tried?.emailError && text[tried.emailError]}
        />
        <TextField
          label={text.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={tried?.passwordError && text[tried.passwordError]}
        />
        <div>
          <Button>{text.enter}</Button>
        </div>
        <p className="soft small">{text.noAccount}</p>
      </form>
    </div>
  );
}

function Code({ tried }: { readonly tried: Tried }) {
  const text = useMessages(signInMessages);
  return (
    <div className="page page-form">
      <PageHeader title={text.codeTitle} lead={text.codeLead} />
      <form className="stack" method="post">
        {tried?.refused && <Refused why={tried.refused} />}
        <TextField
          label={text.code}
          hint={text.codeHint}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          error={tried?.code && text[tried.code]}
        />
        <div className="actions">
          <Button>{text.check}</Button>
          <Link className="button button-quiet" to="/sign-in">
            {text.startOver}
          </Link>
        </div>
      </form>
    </div>
  );
}

function Refused({ why }: { readonly why: Refusal }) {
  const text = useMessages(signInMessages);
  return (
    <p className="form-refusal" role="alert">
      {text[why]}
    </p>
  );
}
