import "./page.css";
import { localeKey, servicesKey, viewerKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { answerForm } from "../../src/check/answer-form.ts";
import { firstState } from "../../src/check/answers.ts";
import { useMessages } from "../language/messages.ts";
import { SiteHead } from "../public/site-head.tsx";
import type { Route } from "./+types/page.ts";
import { CheckScreen } from "./check-screen.tsx";
import { CheckScript } from "./check-script.tsx";
import { checkMessages } from "./messages.ts";

export const handle = { script: false };

/**
 * What was answered is for one pair of eyes: no shared cache, and no address, ever holds it. The browser's own cache may, until it is closed or
 * cleared: without it "back" would show an error in place of the page before.
 */
export const headers = () => ({ "cache-control": "private, no-cache" });

const today = (): string => new Date().toISOString().slice(0, 10);

const known = ({ request, context }: Pick<Route.LoaderArgs, "request" | "context">) => {
  const { site, origin, checkScript } = context.get(servicesKey);
  const locale = context.get(localeKey);
  return {
    content: site.check(locale),
    origin: origin ?? new URL(request.url).origin,
    script: checkScript?.(locale) ?? null,
    account: context.get(viewerKey)?.role === "patient",
    today: today(),
  };
};

export const loader = (args: Route.LoaderArgs) => known(args);

export const action = async (args: Route.ActionArgs) => {
  const form = await args.request.formData();
  const fields = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  const answered = answerForm(fields, known(args).content, today());
  if (answered.is === "file")
    throw new Response(answered.text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="pinpoint-check.json"',
        "cache-control": "no-store",
      },
    });
  return data(answered, { status: answered.problems.length > 0 ? 422 : 200 });
};

export default function Check({ loaderData, actionData }: Route.ComponentProps) {
  const text = useMessages(checkMessages);
  const { content, script, today: day, account } = loaderData;
  const { state, problems } = actionData ?? { state: firstState, problems: [] };
  return (
    <div className="page page-narrow check">
      <title>{`${text.title} · Pinpoint`}</title>
      <SiteHead path="/check" origin={loaderData.origin} says={text.lead} />
      <div id="check-root" data-account={account ? "yes" : "no"}>
        {state.trail.length === 1 && <p className="soft check-lead">{text.lead}</p>}
        <CheckScreen state={state} problems={problems} content={content} today={day} keeps="form" account={account} />
      </div>
      {script && <CheckScript script={script} />}
    </div>
  );
}
