import { addressKey, type Viewer, viewerKey } from "@pinpoint/web/context";
import { data, type RouterContextProvider, redirect } from "react-router";

/** The patient who asks. A stranger is led to the sign-in and back; staff have no page of their own here. */
export const askingPatient = (
  context: Readonly<RouterContextProvider>,
  request: Request,
): { readonly viewer: Viewer; readonly from: string } => {
  const viewer = context.get(viewerKey);
  const { pathname } = new URL(request.url);
  if (!viewer) throw redirect(`/sign-in?next=${encodeURIComponent(pathname)}`);
  if (viewer.role !== "patient") throw data(null, { status: 404 });
  return { viewer, from: context.get(addressKey) };
};
