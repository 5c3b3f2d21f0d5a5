import type pg from "pg";
import type { Break } from "./sealing/break.ts";
import { verifyAudit } from "./sealing/verify-audit.ts";
import { verifyCharts } from "./sealing/verify-charts.ts";

/** What was checked, and the first break if there is one. Rows not sealed yet are counted, they are no break. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly charts: number;
  readonly entries: number;
  readonly seals: number;
  readonly sealedRows: number;
  readonly unsealedRows: number;
  readonly firstBreak: Break | null;
}

/** How far a check has come; told after each chart. */
export interface VerifyProgress {
  readonly charts: number;
  readonly entries: number;
}

/**
 * Checks all charts and all seals as the owner of the database, in one read-only view of a moment.
 * It is a check of the record, never an answer to a person.
 */
export const verifyAll = async (
  owner: pg.ClientBase,
  onProgress: (progress: VerifyProgress) => void = () => undefined,
): Promise<VerifyReport> => {
  const progress = { charts: 0, entries: 0 };
  const onChart = (entries: number): void => {
    progress.charts++;
    progress.entries += entries;
    onProgress({ ...progress });
  };
  await owner.query("begin isolation level repeatable read, read only");
  try {
    const { rows } = await owner.query<{ id: string }>("select organization_id as id from organization order by 1");
    const total = { charts: 0, entries: 0, seals: 0, sealedRows: 0, unsealedRows: 0 };
    let firstBreak: Break | null = null;
    for (const { id } of rows) {
      const charts = await verifyCharts(owner, id, onChart);
      const audit = await verifyAudit(owner, id);
      total.charts += charts.charts;
      total.entries += charts.entries;
      total.seals += audit.seals;
      total.sealedRows += audit.sealedRows;
      total.unsealedRows += audit.unsealedRows;
      firstBreak ??= charts.firstBreak ?? audit.firstBreak;
    }
    return { ok: firstBreak === null, ...total, firstBreak };
  } finally {
    await owner.query("rollback");
  }
};
