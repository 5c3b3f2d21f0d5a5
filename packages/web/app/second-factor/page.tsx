import { addressKey, servicesKey, standingKey } from "@pinpoint/web/context";
import { data, redirect } from "react-router";
import { useMessages } from "../language/messages.ts";
import { Button } from "../look/button.tsx";
import { TextField } from "../look/field.tsx";
import { PageHeader } from "../look/page-header.tsx";
import { tryCode } from "../sign-in/sign-in.server.ts";
import type { Route } from "./+types/page.ts";
import { secondFactorMessages } from "./messages.ts";
import { makeFactor, type NewFactor, secretIn } from "./set-up.server.ts";

export const handle = { script: false };

export const loader = ({ context }: Route.LoaderArgs) => {
  if (context.get(standingKey).kind !== "needs-second-factor") throw redirect("/welcome");
  return null;
};

interface Tried {
  readonly factor?: NewFactor;
  readonly wrong?: "passwordMissing" | "passwordWrong" | "codeWrong";
}

const firstCode = async (
  form: FormData,
  code: string,
  go: (code: string) => ReturnType<typeof tryCode>,
): Promise<Tried> => {
  const step = await go(code.replaceAll(/\s/g, ""));
  if (step.to === "in") throw redirect("/welcome", { headers: step.headers });
  const uri = String(form.get("uri") ?? "");
  const secret = secretIn(uri);
  return {
    wrong: "codeWrong",
    ...(secret && { factor: { uri, secret, backupCodes: form.getAll("backup").map(String) } }),
  };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const [services, from] = [context.get(servicesKey), context.get(addressKey)];
  if (context.get(standingKey).kind !== "needs-second-factor") throw redirect("/welcome");
  const form = await request.formData();
  const code = form.get("code");
  if (typeof code === "string")
    return data(await firstCode(form, code, (typed) => tryCode(services, request, from, typed)), { status: 422 });
  const password = String(form.get("password") ?? "");
  if (password === "") return data<Tried>({ wrong: "passwordMissing" }, { status: 422 });
  const factor = await makeFactor(services, request, from, password);
  return factor ? data<Tried>({ factor }) : data<Tried>({ wrong: "passwordWrong" }, { status: 422 });
};

export default function SecondFactor({ actionData }: Route.ComponentProps) {
  const text = useMessages(secondFactorMessages);
  return (
    <div className="page page-form">
      <PageHeader title={text.title} lead={text.lead} />
      {actionData?.factor ? (
        <Confirm factor={actionData.factor} wrong={actionData.wrong !== undefined} />
      ) : (
        <form className="stack" method="post">
          <TextField
            label={text.password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            error={actionData?.wrong && text[actionData.wrong]}
          />
          <div>
            <Button>{text.go}</Button>
          </div>
        </form>
      )}
    </div>
  );
}

function Confirm({ factor, wrong }: { readonly factor: NewFactor; readonly wrong: boolean }) {
  const text = useMessages(secondFactorMessages);
  return (
    <form className="stack" method="post">
      <input type="hidden" name="uri" value={factor.uri} />
      {factor.backupCodes.map((code) => (
        <input key={code} type="hidden" name="backup" value={code} />
      ))}
      <section className="stack stack-tight">
        <h2>{text.stepApp}</h2>
        <p>
          <a href={factor.uri}>{text.openApp}</a>
        </p>
        <p>{text.orType}</p>
        <p className="code">{factor.secret.match(/.{1,4}/g)?.join(" ")}</p>
      </section>
      <section className="stack stack-tight">
        <h2>{text.stepBackup}</h2>
        <p>{text.backup}</p>
        <ul className="codes">
          {factor.backupCodes.map((code) => (
            <li key={code} className="code">
              {code}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack stack-tight">
        <h2>{text.stepCode}</h2>
        <TextField
          label={text.code}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          error={wrong ? text.codeWrong : undefined}
        />
        <div>
          <Button>{text.finish}</Button>
        </div>
      </section>
    </form>
  );
}
