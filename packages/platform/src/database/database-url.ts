import { type Outcome, ok, refuse } from "@pinpoint/chart";

const local = new Set(["localhost", "127.0.0.1", "[::1]", "::1", ""]);

const refused = (says: string) => refuse({ kind: "unavailable", field: "DATABASE_URL", says: `DATABASE_URL: ${says}` });

/**
 * Checks the address of a database before anything is sent to it. Over a network the connection must be encrypted and the
 * server's certificate checked; a server on this machine needs neither.
 */
export const readDatabaseUrl = (text: string): Outcome<string> => {
  if (!URL.canParse(text))
    return refused("is no address; write it as postgres://user:password@host:5432/name?sslmode=verify-full.");
  const url = new URL(text);
  if (url.protocol !== "postgres:" && url.protocol !== "postgresql:")
    return refused("begins with the wrong word; write postgres://….");
  const host = url.searchParams.get("host") ?? url.hostname;
  const isLocal = local.has(host) || host.startsWith("/");
  const mode = url.searchParams.get("sslmode");
  if (url.searchParams.has("uselibpqcompat") || (!isLocal && mode !== "verify-full")) {
    return refused(
      "the connection would not check who answers; add sslmode=verify-full (with sslrootcert=/path/to/authority.pem for a private authority) and leave out uselibpqcompat.",
    );
  }
  return ok(text);
};
