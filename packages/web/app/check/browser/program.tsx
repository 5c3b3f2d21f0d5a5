/** The check in the browser: the same pages and the same assessment as on the server. Nothing is sent. */
import { content } from "virtual:check-content";
import { render } from "preact";
import { answerForm } from "../../../src/check/answer-form.ts";
import { type CheckState, firstState, stepOf } from "../../../src/check/answers.ts";
import { type FieldProblem, type Fields, hiddenFields, readForm } from "../../../src/check/form.ts";
import { LocaleProvider } from "../../language/messages.ts";
import { CheckScreen } from "../check-screen.tsx";
import { forgetDraft, keepDraft, readDraft } from "./draft.ts";

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const fieldsOf = (data: FormData): Fields =>
  [...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));

const download = (text: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "pinpoint-check.json";
  link.click();
  URL.revokeObjectURL(link.href);
};

/** The way to every page seen, for the browser's own back and forward; what was told since stays told. */
const seen: CheckState["trail"][] = [];
let answers: CheckState["answers"] = firstState.answers;
let place: HTMLElement | undefined;

const focusOn = (root: HTMLElement, problems: readonly FieldProblem[]): void => {
  const [first] = problems;
  const field = first && root.querySelector<HTMLElement>(`[name="${CSS.escape(first.field)}"]`);
  const begins = root.querySelector<HTMLElement>("[autofocus]") ?? root.querySelector<HTMLElement>("h1");
  (field ?? begins)?.focus({ preventScroll: true });
  root.scrollIntoView({ block: "start" });
};

const show = (state: CheckState, problems: readonly FieldProblem[]): void => {
  if (!place) return;
  const root = place;
  const key = `${stepOf(state)} ${state.trail.length} ${problems.map(({ field }) => field).join(" ")}`;
  render(
    <LocaleProvider value={content.locale}>
      <CheckScreen
        key={key}
        state={state}
        problems={problems}
        content={content}
        today={today()}
        keeps="browser"
        account={root.dataset.account === "yes"}
      />
    </LocaleProvider>,
    root,
  );
  for (const button of root.querySelectorAll<HTMLButtonElement>(".check-print")) {
    button.hidden = false;
    button.onclick = () => window.print();
  }
  focusOn(root, problems);
};

const visit = (state: CheckState): void => {
  seen.push(state.trail);
  answers = state.answers;
  history.pushState({ check: seen.length - 1 }, "");
  keepDraft(hiddenFields({ ...state, trail: [...state.trail, "result"] }), state.trail);
  show(state, []);
};

const answer = (fields: Fields): void => {
  const answered = answerForm(fields, content, today());
  if (answered.is === "file") {
    download(answered.text);
  } else if (answered.problems.length > 0) {
    show(answered.state, answered.problems);
  } else {
    if (fields.findLast(([name]) => name === "go")?.[1] === "again") forgetDraft();
    visit(answered.state);
  }
};

const take = (root: HTMLElement): void => {
  place = root;
  root.replaceChildren();
  root.addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement) || submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    answer(fieldsOf(new FormData(target, submitter)));
  });
  addEventListener("popstate", (event) => {
    const index: unknown = event.state?.check;
    const trail = typeof index === "number" ? seen[index] : undefined;
    if (trail) show({ answers, trail }, []);
  });
};

/** Takes over from the page the server made, with what was answered on it. */
export const startFrom = (root: HTMLElement, data: FormData): void => {
  const fields = fieldsOf(data);
  take(root);
  seen.push(firstState.trail);
  history.replaceState({ check: 0 }, "");
  answer(fields);
};

/** Goes on with a draft this browser kept. */
export const startAgain = (root: HTMLElement, kept: string): void => {
  take(root);
  const fields = readDraft(kept);
  seen.push(firstState.trail);
  history.replaceState({ check: 0 }, "");
  visit(fields ? readForm(fields, content).state : firstState);
};
