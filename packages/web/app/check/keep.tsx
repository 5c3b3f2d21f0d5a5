import { addressKey, localeKey, servicesKey, viewerKey } from "@pinpoint/web/context";
import type { ReactNode } from "react";
import { data } from "react-router";
import type { Fields } from "../../src/check/form.ts";
import { today } from "../../src/clinic/today.ts";
import { hrefIn } from "../../src/public/public-path.ts";
import { type Kept, keepCheck } from "../../src/visit/keep.ts";
import { postedFields } from "../../src/visit/posted-fields.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { numberFormat } from "../language/number-format.ts";
import { PageHeader } from "../look/page-header.tsx";
import { keepMessages } from "../visit/keep-messages.ts";
import { HiddenAnswers } from "../visit/send-form.tsx";
import type { Route } from "./+types/keep.ts";

export const handle = { script: false };

type Answer = Kept | { readonly is: "gone"; readonly fields: Fields };

const statuses: Partial<Record<Answer["is"], number>> = { gone: 401, incomplete: 422, refused: 422 };

/** Keeps the answers in the chart of the patient who is signed in; nobody else has one to keep them in. */
export const action = async ({ request, context }: Route.ActionArgs) => {
  const viewer = context.get(viewerKey);
  const fields = await postedFields(request);
  if (viewer !== null && viewer.role !== "patient") throw data(null, { status: 403 });
  const { site, charts } = context.get(servicesKey);
  const content = site.check(context.get(localeKey));
  const answer: Answer =
    viewer === null
      ? { is: "gone", fields }
      : await keepCheck({
          fields,
          content,
          today: today(),
          asking: { viewer, from: context.get(addressKey) },
          charts,
        });
  return data(answer, { status: statuses[answer.is] ?? 200 });
};

export default function Keep({ actionData }: Route.ComponentProps) {
  return (
    <div className="page page-narrow">
      <Answered answer={actionData ?? { is: "incomplete" }} />
    </div>
  );
}

function Answered({ answer }: { readonly answer: Answer }) {
  const text = useMessages(keepMessages);
  switch (answer.is) {
    case "kept":
      return <WasKept {...answer} />;
    case "gone":
      return (
        <Held title={text.goneTitle} says={text.gone} fields={answer.fields}>
          <a className="button button-quiet" href="/sign-in" target="_blank" rel="noreferrer">
            {text.signIn}
          </a>
        </Held>
      );
    case "refused": {
      const says = { throttled: text.throttled, "not-found": text.noPatient } as const;
      const { kind } = answer;
      const sentence = kind === "throttled" || kind === "not-found" ? says[kind] : text.refused;
      return <Held title={text.refusedTitle} says={sentence} fields={answer.fields} />;
    }
    case "stop":
      return <Told title={text.stopTitle} says={text.stop} />;
    case "incomplete":
      return <Told title={text.incompleteTitle} says={text.incomplete} />;
  }
}

function WasKept({ episodeId, count, left }: Omit<Extract<Kept, { is: "kept" }>, "is">) {
  const text = useMessages(keepMessages);
  const number = numberFormat(useLocale());
  return (
    <>
      <PageHeader title={text.keptTitle} lead={text.kept(number.format(count))} large />
      {left.length > 0 && (
        <section className="card">
          <h2>{text.leftTitle}</h2>
          <p>{text.left}</p>
          <ul>
            {left.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="actions">
        <a className="button" href={`/me/${episodeId}`}>
          {text.open}
        </a>
      </p>
    </>
  );
}

interface HeldProps {
  readonly title: string;
  readonly says: string;
  readonly fields: Fields;
  readonly children?: ReactNode;
}

/** Not kept yet; the page carries what was told, so that it can be tried again. */
function Held({ title, says, fields, children }: HeldProps) {
  const text = useMessages(keepMessages);
  return (
    <>
      <PageHeader title={title} large />
      <p className="form-refusal" role="alert">
        {says}
      </p>
      <form className="actions" method="post" action={hrefIn(useLocale(), "/check/keep")}>
        <HiddenAnswers fields={fields} />
        <button className="button" type="submit">
          {text.again}
        </button>
        {children}
      </form>
    </>
  );
}

function Told({ title, says }: { readonly title: string; readonly says: string }) {
  const text = useMessages(keepMessages);
  return (
    <>
      <PageHeader title={title} large />
      <p role="alert">{says}</p>
      <p className="actions">
        <a className="button" href={hrefIn(useLocale(), "/check")}>
          {text.toCheck}
        </a>
      </p>
    </>
  );
}
