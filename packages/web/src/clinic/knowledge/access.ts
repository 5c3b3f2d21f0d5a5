import type { Asking } from "@pinpoint/platform";
import { addressKey, localeKey, type Role, servicesKey, viewerKey } from "@pinpoint/web/context";
import { data, type RouterContextProvider, redirect } from "react-router";
import { signedIds } from "./signed.ts";

const readers: ReadonlySet<Role> = new Set(["physician", "nurse", "coordinator", "quality", "admin"]);
const counters: ReadonlySet<Role> = new Set(["physician", "nurse"]);

interface Visited {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

export interface KnowledgeVisit {
  readonly asking: Asking;
  readonly mayRead: boolean;
  readonly maySign: boolean;
  /** May open charts, and so count whom a rule concerns. */
  readonly mayCount: boolean;
}

/** Who came to the rules: a physician signs, the practice's other roles read; a stranger signs in and comes back. */
export const visitToKnowledge = (
  { request, context }: Visited,
  needed: "mayRead" | "maySign" = "mayRead",
): KnowledgeVisit => {
  const viewer = context.get(viewerKey);
  const { pathname, search } = new URL(request.url);
  if (viewer === null) throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  const visit: KnowledgeVisit = {
    asking: { viewer, from: context.get(addressKey) },
    mayRead: readers.has(viewer.role),
    maySign: viewer.role === "physician",
    mayCount: counters.has(viewer.role),
  };
  if (!visit[needed]) throw data(null, { status: 403 });
  return visit;
};

/** The ids of the rules that are signed in the organization of who asks, for the marks on a page. */
export const signedHere = async ({ context }: Pick<Visited, "context">, asking: Asking): Promise<readonly string[]> => {
  const { signoffs, knowledge } = context.get(servicesKey);
  return signedIds(await signoffs.list(asking), knowledge);
};

/** How a page of rules says what it shows. */
export const knowledgeRendering = ({ context }: Pick<Visited, "context">) => ({
  locale: context.get(localeKey),
  reader: "clinician" as const,
  knowledge: context.get(servicesKey).knowledge,
});
