/**
 * The door of the check: a few hundred bytes on the first page. It sends nothing. When the first page is answered it loads the rest, which
 * then answers in this browser. Where that fails it says so, and only the next press sends the form to the server.
 */
const draftKey = "pinpoint-check";

const element = (id: string): HTMLElement | null => document.getElementById(id);

/** A browser may forbid storage altogether; then there is no draft. */
const draft = (): string | null => {
  try {
    return localStorage.getItem(draftKey);
  } catch {
    return null;
  }
};

const forget = (): void => {
  try {
    localStorage.removeItem(draftKey);
  } catch {
    // Nothing is kept where nothing can be kept.
  }
};

/** The promise that nothing is sent is taken back before anything is: the next press of the button goes to the server. */
const sayItFailed = (): void => {
  const failed = element("check-failed");
  const foot = document.querySelector("[data-privacy]");
  if (failed instanceof HTMLElement) failed.hidden = false;
  if (foot instanceof HTMLElement) foot.textContent = foot.dataset.none ?? "";
};

type Program = typeof import("./program.tsx");

const load = async (): Promise<Program> => {
  const bundle = element("check-door")?.dataset.bundle ?? "";
  const program: Program = await import(/* @vite-ignore */ bundle);
  return program;
};

const start = (root: HTMLElement): void => {
  let handedOver = false;
  const handOver = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    handedOver = true;
    try {
      const program = await load();
      program.startFrom(root, new FormData(form, submitter));
    } catch {
      sayItFailed();
    }
  };
  root.addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (handedOver || !(target instanceof HTMLFormElement) || submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    void handOver(target, submitter);
  });
  root.addEventListener("click", ({ target }) => {
    const region = target instanceof SVGElement ? target.dataset.region : undefined;
    if (region !== undefined) element(`region-${region}`)?.click();
  });
  const box = element("check-draft");
  const isFresh = root.querySelector<HTMLInputElement>('input[name="trail"]')?.value === "warnings";
  const kept = draft();
  if (!box || kept === null || !isFresh) return;
  box.hidden = false;
  root.before(box);
  element("check-go-on")?.addEventListener("click", () => {
    handedOver = true;
    box.hidden = true;
    void load().then((program) => program.startAgain(root, kept));
  });
  element("check-anew")?.addEventListener("click", () => {
    forget();
    box.hidden = true;
  });
};

const root = element("check-root");
const foot = root?.querySelector("[data-privacy]");
const privacy = element("check-privacy");
if (foot && privacy instanceof HTMLTemplateElement) foot.replaceChildren(privacy.content.cloneNode(true));
if (root) start(root);
