/** What a person may be inside an organization; PostgreSQL's policies know the same words. */
export const staffRoles = ["physician", "nurse", "coordinator", "quality", "credentialing", "admin"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A patient stands outside every organization and sees the charts that are about them. */
export type Role = StaffRole | "patient";

/** The person who asks. `organizationId` is null for a patient. */
export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly role: Role;
}

/** A question to the platform: who asks, and the network address it came from (the socket's, never a header's). */
export interface Asking {
  readonly viewer: Viewer;
  readonly from: string;
}
