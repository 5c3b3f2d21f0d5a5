import { type ClinicVisit, visitOf } from "../access.ts";

export interface ReferralVisit extends ClinicVisit {
  /** May make the person a patient: their words become entries of a chart. */
  readonly mayAccept: boolean;
}

/** Who came to the requests: those who see the clinic's list. A clinician accepts; all of them may decline. */
export const visitToReferrals = (args: Parameters<typeof visitOf>[0]): ReferralVisit => {
  const visit = visitOf(args);
  return { ...visit, mayAccept: visit.rights.record };
};
