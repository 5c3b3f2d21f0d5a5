import type pg from "pg";
import { z } from "zod";
import { type AuditSeal, auditColumns, auditLine, auditSeal, digestOf, hashOfSeal } from "./audit-line.ts";
import type { Break } from "./break.ts";

export interface AuditVerdict {
  readonly seals: number;
  readonly sealedRows: number;
  readonly unsealedRows: number;
  readonly firstBreak: Break | null;
}

const breakIn = async (owner: pg.ClientBase, seal: AuditSeal, before: AuditSeal | null): Promise<string | null> => {
  if (seal.seq !== (before?.seq ?? 0) + 1) return `seal ${(before?.seq ?? 0) + 1} is missing`;
  if (seal.prev !== (before?.hash ?? "")) return `seal ${seal.seq} does not follow the seal before it`;
  if (hashOfSeal(seal) !== seal.hash) return `seal ${seal.seq} was changed`;
  const { rows } = await owner.query(
    `select ${auditColumns} from audit where organization_id = $1 and audit_id > $2 and audit_id <= $3 order by audit_id`,
    [seal.organization_id, before?.last_id ?? 0, seal.last_id],
  );
  const lines = z.array(auditLine).parse(rows);
  if (lines.length !== seal.count) return `seal ${seal.seq} covers ${seal.count} lines and ${lines.length} are there`;
  return digestOf(lines) === seal.digest
    ? null
    : `a line under seal ${seal.seq} (lines ${seal.first_id} to ${seal.last_id}) was changed`;
};

/** Checks every seal of one organization's audit against the lines it covers. */
export const verifyAudit = async (owner: pg.ClientBase, organizationId: string): Promise<AuditVerdict> => {
  const { rows } = await owner.query("select * from audit_seal where organization_id = $1 order by seq", [
    organizationId,
  ]);
  const seals = z.array(auditSeal).parse(rows);
  let before: AuditSeal | null = null;
  let firstBreak: Break | null = null;
  let sealedRows = 0;
  for (const seal of seals) {
    const says = await breakIn(owner, seal, before);
    if (says) {
      firstBreak = { where: `audit of organization ${organizationId}`, says: `${says}.` };
      break;
    }
    sealedRows += seal.count;
    before = seal;
  }
  const unsealed = await owner.query<{ count: number }>(
    "select count(*) as count from audit where organization_id = $1 and audit_id > $2",
    [organizationId, seals.at(-1)?.last_id ?? 0],
  );
  return { seals: seals.length, sealedRows, unsealedRows: unsealed.rows[0]?.count ?? 0, firstBreak };
};
