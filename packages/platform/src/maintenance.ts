import type { Outcome } from "@pinpoint/chart";
import type { FirstAccountLink } from "./accounts/first-account.ts";
import { firstLink } from "./accounts/first-link.ts";
import { viewerByEmail } from "./accounts/viewer-by-email.ts";
import { admit } from "./admit.ts";
import type { Database } from "./database/as-viewer.ts";
import type { WithOwner } from "./database/with-owner.ts";
import { type EarlierRequest, earlierRequest } from "./earlier-request.ts";
import type { NewPatient } from "./platform.ts";
import { type VerifyProgress, type VerifyReport, verifyAll } from "./verify.ts";
import type { Asking, Viewer } from "./viewer.ts";

/**
 * What a command on the installation's own machine may ask. It works with the database's own key, so it stands apart from
 * `Platform`: the pages and the interfaces over HTTP are never handed it.
 */
export interface Maintenance {
  /** The member (or patient) an email address belongs to. Problem: not-found. */
  viewerByEmail(email: string): Promise<Outcome<Viewer>>;
  /**
   * The one-time link for the first administrator: of the installation's first organization (null), or of the one of this name, made
   * when it is new. Problem: conflict, when there is an administrator or the data are those of the demonstration.
   */
  firstLink(organizationName: string | null): Promise<Outcome<FirstAccountLink & { organizationName: string }>>;
  /** Registers a patient and opens an episode, both or neither, with the rights of who asks. */
  admit(asking: Asking, patient: NewPatient, title: string): Promise<Outcome<{ patientId: string; episodeId: string }>>;
  /** What was written before under a request id in an organization, by anybody: what two members bring in is written once. */
  earlierRequest(organizationId: string, requestId: string): Promise<EarlierRequest | null>;
  /** As `verify` of the platform, telling how far it is after each chart. */
  verify(onProgress: (progress: VerifyProgress) => void): Promise<VerifyReport>;
}

export const createMaintenance = (db: Database, withOwner: WithOwner): Maintenance => ({
  viewerByEmail: (email) => withOwner((owner) => viewerByEmail(owner, email)),
  firstLink: (name) => withOwner((owner) => firstLink(owner, name)),
  admit: (asking, patient, title) => admit(db, asking, patient, title),
  earlierRequest: (organizationId, requestId) => withOwner((owner) => earlierRequest(owner, organizationId, requestId)),
  verify: (onProgress) => withOwner((owner) => verifyAll(owner, onProgress)),
});
