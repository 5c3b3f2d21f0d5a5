import type { Asking } from "@pinpoint/platform";
import { addressKey, type Role, viewerKey } from "@pinpoint/web/context";
import { data, type RouterContextProvider, redirect } from "react-router";
import { type RecordKind, recordKinds } from "./record/forms.ts";

/** What a role may do on the clinic's pages. */
export interface ClinicRights {
  readonly list: boolean;
  /** Sees where the pain comes from, and what to examine next. */
  readonly assessment: boolean;
  /** Writes every kind of entry: findings, scores, images, blocks, orders. */
  readonly record: boolean;
  /** Sees what is owed to a payer: criteria, proof and packet. */
  readonly options: boolean;
  /** The forms the role may use; a correction or withdrawal only of what these forms write. */
  readonly write: ReadonlySet<RecordKind>;
}

const none: ReadonlySet<RecordKind> = new Set();
const nothing: ClinicRights = { list: false, assessment: false, record: false, options: false, write: none };
const clinician: ClinicRights = {
  list: true,
  assessment: true,
  record: true,
  options: true,
  write: new Set(recordKinds),
};
const coordinator: ClinicRights = {
  ...nothing,
  list: true,
  options: true,
  write: new Set(["insurance", "attestation", "document", "amendment"]),
};

/** The rights of a role; PostgreSQL keeps the data itself, this keeps the pages from promising what it would refuse. */
export const rightsOf = (role: Role): ClinicRights => {
  if (role === "physician" || role === "nurse") return clinician;
  return role === "coordinator" ? coordinator : nothing;
};

export interface ClinicVisit {
  readonly asking: Asking;
  readonly rights: ClinicRights;
}

type Visited = { readonly request: Request; readonly context: Readonly<RouterContextProvider> };

/** Who came to a page of the clinic. A stranger signs in and comes back; another role reads that the page is not theirs. */
export const visitOf = (
  { request, context }: Visited,
  needed: Exclude<keyof ClinicRights, "write"> = "list",
): ClinicVisit => {
  const viewer = context.get(viewerKey);
  const { pathname, search } = new URL(request.url);
  if (viewer === null) throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  const rights = rightsOf(viewer.role);
  if (!rights[needed]) throw data(null, { status: 403 });
  return { asking: { viewer, from: context.get(addressKey) }, rights };
};

/** Who came to a form: only those who may write what it writes. */
export const visitToWrite = (args: Visited, kind: RecordKind): ClinicVisit => {
  const visit = visitOf(args);
  if (!visit.rights.write.has(kind)) throw data(null, { status: 403 });
  return visit;
};
