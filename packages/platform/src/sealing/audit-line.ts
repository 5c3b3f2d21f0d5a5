import { canonicalJson, sha256Hex } from "@pinpoint/chart";
import { z } from "zod";

/** One line of the audit as it is sealed: every column, in one canonical text. */
export const auditLine = z.object({
  organization_id: z.string(),
  audit_id: z.number(),
  at: z.string(),
  person: z.string(),
  name: z.string(),
  role: z.string(),
  action: z.string(),
  episode_id: z.string().nullable(),
  detail: z.unknown(),
  from_address: z.string(),
});
export type AuditLine = z.output<typeof auditLine>;

/** The columns of a line; instants with their microseconds, which a JavaScript date would cut. */
export const auditColumns = `organization_id, audit_id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, person, name, role, action, episode_id, detail, from_address`;

/** The digest of some lines in order: changing, adding or taking out one changes it. */
export const digestOf = (lines: readonly AuditLine[]): string =>
  sha256Hex(lines.map((line) => canonicalJson(line)).join("\n"));

/** A seal over a stretch of an organization's audit; `prev` is the hash of the seal before, empty for the first. */
export const auditSeal = z.object({
  organization_id: z.string(),
  seq: z.number(),
  sealed_at: z.string(),
  count: z.number(),
  first_id: z.number(),
  last_id: z.number(),
  digest: z.string(),
  prev: z.string(),
  hash: z.string(),
});
export type AuditSeal = z.output<typeof auditSeal>;

/** The hash of a seal, over everything it says. */
export const hashOfSeal = ({ hash: _, ...says }: Omit<AuditSeal, "hash"> & { hash?: string }): string =>
  sha256Hex(canonicalJson(says));
