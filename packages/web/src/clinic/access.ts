import type { Asking } from "@pinpoint/platform";
import { addressKey, type Role, viewerKey } from "@pinpoint/web/context";
import { data, type RouterContextProvider, redirect } from "react-router";

/** What a role may do on the clinic's pages. */
export interface ClinicRights {
  readonly list: boolean;
  /** Sees where the pain comes from, and what to examine next. */
  readonly assessment: boolean;
  /** Writes findings, scores, images, blocks and complaints. */
  readonly record: boolean;
  /** Sees what is owed to a payer: criteria, proof and packet. */
  readonly options: boolean;
}

const nothing: ClinicRights = { list: false, assessment: false, record: false, options: false };
const clinician: ClinicRights = { list: true, assessment: true, record: true, options: true };

/** The rights of a role; PostgreSQL keeps the data itself, this keeps the pages from promising what it would refuse. */
export const rightsOf = (role: Role): ClinicRights => {
  if (role === "physician" || role === "nurse") return clinician;
  return role === "coordinator" ? { ...nothing, list: true, options: true } : nothing;
};

export interface ClinicVisit {
  readonly asking: Asking;
  readonly rights: ClinicRights;
}

/** Who came to a page of the clinic. A stranger signs in and comes back; another role reads that the page is not theirs. */
export const visitOf = (
  { request, context }: { readonly request: Request; readonly context: Readonly<RouterContextProvider> },
  needed: keyof ClinicRights = "list",
): ClinicVisit => {
  const viewer = context.get(viewerKey);
  const { pathname, search } = new URL(request.url);
  if (viewer === null) throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  const rights = rightsOf(viewer.role);
  if (!rights[needed]) throw data(null, { status: 403 });
  return { asking: { viewer, from: context.get(addressKey) }, rights };
};
