import { servicesKey } from "@pinpoint/web/context";
import { data, redirect } from "react-router";
import { homeOf } from "../shell/navigation.ts";
import type { Route } from "./+types/enter.ts";

const demoRoles = ["physician", "nurse", "coordinator", "patient"] as const;

/** "Look around as …": signs in as an invented person. Outside the demo this place does not exist. */
export const action = async ({ request, context }: Route.ActionArgs) => {
  const services = context.get(servicesKey);
  const wanted = (await request.formData()).get("role");
  const role = demoRoles.find((one) => one === wanted);
  if (!services.demo || role === undefined) throw data(null, { status: 404 });
  const signedIn = await services.accounts.signInDemo(role, request.headers);
  if (!signedIn.ok) throw data(null, { status: 404 });
  throw redirect(homeOf(role), { headers: signedIn.value });
};

export const loader = () => {
  throw data(null, { status: 404 });
};
