import { standingKey } from "@pinpoint/web/context";
import { redirect } from "react-router";
import { homeOf } from "../shell/navigation.ts";
import type { Route } from "./+types/go-home.ts";

/** Right after signing in: on to the page of one's role, or to what is still missing. */
export const loader = ({ context }: Route.LoaderArgs) => {
  const standing = context.get(standingKey);
  if (standing.kind === "viewer") throw redirect(homeOf(standing.viewer.role));
  throw redirect(standing.kind === "needs-second-factor" ? "/second-factor" : "/");
};
