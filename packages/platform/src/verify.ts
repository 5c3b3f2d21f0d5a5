/** The first place where a chain does not hold. `where` names chart or audit, organization, and the place in it: ids only. */
export interface Break {
  readonly where: string;
  readonly says: string;
}

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
