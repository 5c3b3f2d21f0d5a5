/** The first place where a chain does not hold. `where` names chart or audit, organization, and the place in it: ids only. */
export interface Break {
  readonly where: string;
  readonly says: string;
}
