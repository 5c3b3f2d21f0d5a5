export type { Accounts, NewAccount, Standing } from "./accounts/accounts.ts";
export type {
  Audit,
  AuditRow,
  Charts,
  EpisodeRow,
  Episodes,
  ImportedDraft,
  NewPatient,
  OpenChart,
  PatientRow,
  People,
  Platform,
} from "./platform.ts";
export type { Break, VerifyReport } from "./verify.ts";
export type { Asking, Role, StaffRole, Viewer } from "./viewer.ts";
export { staffRoles } from "./viewer.ts";
