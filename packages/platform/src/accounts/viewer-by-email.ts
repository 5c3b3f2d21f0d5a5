import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type pg from "pg";
import type { Viewer } from "../viewer.ts";
import { placeOf } from "./standing.ts";

/** The viewer an email address belongs to, without a sign-in: for whoever already holds the database's own key. */
export const viewerByEmail = async (owner: pg.ClientBase, email: string): Promise<Outcome<Viewer>> => {
  const { rows } = await owner.query<{ id: string }>(`select id from auth."user" where email = $1`, [
    email.trim().toLowerCase(),
  ]);
  const [user] = rows;
  const place = user ? await placeOf(owner, user.id) : null;
  if (!user || !place)
    return refuse({ kind: "not-found", field: "email", says: `There is no member with the address ${email}.` });
  return ok({ userId: user.id, name: place.name, organizationId: place.organization_id, role: place.role });
};
