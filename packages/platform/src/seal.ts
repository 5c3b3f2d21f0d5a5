import type pg from "pg";
import type { Logger } from "pino";
import { z } from "zod";
import { type AuditSeal, auditColumns, auditLine, auditSeal, digestOf, hashOfSeal } from "./sealing/audit-line.ts";

/** One sealer at a time, however many processes run. */
const sealLock = 7_462_402;

const lastSealOf = async (client: pg.ClientBase, organizationId: string): Promise<AuditSeal | null> => {
  const { rows } = await client.query("select * from audit_seal where organization_id = $1 order by seq desc limit 1", [
    organizationId,
  ]);
  return z.array(auditSeal).parse(rows)[0] ?? null;
};

const sealOne = async (client: pg.ClientBase, organizationId: string, settled: number): Promise<AuditSeal | null> => {
  const before = await lastSealOf(client, organizationId);
  const { rows } = await client.query(
    `select ${auditColumns} from audit where organization_id = $1 and audit_id > $2 and audit_id <= $3 order by audit_id`,
    [organizationId, before?.last_id ?? 0, settled],
  );
  const lines = z.array(auditLine).parse(rows);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const says = {
    organization_id: organizationId,
    seq: (before?.seq ?? 0) + 1,
    sealed_at: new Date().toISOString(),
    count: lines.length,
    first_id: first.audit_id,
    last_id: last.audit_id,
    digest: digestOf(lines),
    prev: before?.hash ?? "",
  };
  const seal = { ...says, hash: hashOfSeal(says) };
  await client.query(
    "insert into audit_seal (organization_id, seq, sealed_at, count, first_id, last_id, digest, prev, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [
      seal.organization_id,
      seal.seq,
      seal.sealed_at,
      seal.count,
      seal.first_id,
      seal.last_id,
      seal.digest,
      seal.prev,
      seal.hash,
    ],
  );
  return seal;
};

/**
 * Seals what the audit of each organization gained since its last seal. The hash of each seal is logged too:
 * a copy of the log kept elsewhere tells when seals themselves were removed.
 */
export const sealAudit = async (pool: pg.Pool, log: Logger): Promise<{ sealed: number }> => {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [sealLock]);
    if (!rows[0]?.mine) return { sealed: 0 };
    try {
      const settled = await client.query<{ id: number }>("select settled_audit_id() as id");
      const organizations = await client.query<{ id: string }>(
        "select organization_id as id from organization order by 1",
      );
      let sealed = 0;
      for (const { id } of organizations.rows) {
        const seal = await sealOne(client, id, settled.rows[0]?.id ?? 0);
        if (!seal) continue;
        sealed++;
        log.info({ organization: id, seal: seal.seq, rows: seal.count, hash: seal.hash }, "audit sealed");
      }
      return { sealed };
    } finally {
      await client.query("select pg_advisory_unlock($1)", [sealLock]);
    }
  } finally {
    client.release();
  }
};

/** Seals every minute until stopped; a minute that fails is told and tried again. */
export const sealEachMinute = (pool: pg.Pool, log: Logger): { stop(): Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = sealAudit(pool, log).catch((error: unknown) =>
      log.error({ error: error instanceof Error ? error.name : "unknown" }, "audit not sealed"),
    );
  }, 60_000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
