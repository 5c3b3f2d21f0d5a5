import { type RefObject, useCallback, useEffect, useState } from "react";
import { forgetDraft, forgetOthers, keepDraft, keptDraft } from "./draft-store.ts";

/** What is said about the draft: nothing yet, brought back, or kept at a time. */
export type DraftState = { readonly is: "none" } | { readonly is: "restored" | "kept"; readonly at: number };

const notTyped = new Set(["requestId", "amends", "lines", "region"]);

const fieldsOf = (form: HTMLFormElement): Record<string, string[]> => {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !notTyped.has(name)) fields[name] = [...(fields[name] ?? []), value];
  return fields;
};

const fill = (form: HTMLFormElement, fields: Readonly<Record<string, readonly string[]>>): void => {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type))
      element.checked = fields[element.name]?.includes(element.value) ?? false;
    else if (
      (element instanceof HTMLInputElement && element.type !== "hidden") ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
    ) {
      const kept = fields[element.name]?.[0];
      if (kept !== undefined) element.value = kept;
    }
  }
  form.dispatchEvent(new Event("change"));
};

interface DraftOptions {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly key: string;
  /** False where the server filled the form: what it says is newer than what was kept. */
  readonly restores: boolean;
}

/** Keeps a form in this browser while it is typed, and brings it back after a closed tab. */
export const useDraft = ({ form, key, restores }: DraftOptions) => {
  const [state, setState] = useState<DraftState>({ is: "none" });
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    forgetOthers(key.slice(0, key.indexOf("/")));
    const kept = restores ? keptDraft(key, Date.now()) : undefined;
    if (kept) {
      fill(element, kept.fields);
      setState({ is: "restored", at: kept.at });
    }
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const at = Date.now();
        if (keepDraft(key, fieldsOf(element), at)) setState({ is: "kept", at });
      }, 400);
    };
    element.addEventListener("input", keep);
    return () => {
      clearTimeout(waiting);
      element.removeEventListener("input", keep);
    };
  }, [form, key, restores]);
  const startOver = useCallback(() => {
    forgetDraft(key);
    form.current?.reset();
    setState({ is: "none" });
  }, [form, key]);
  return { state, startOver };
};
