import { createHmac } from "node:crypto";

/** The invented people of the demonstration. Their domain is reserved: no mail can ever reach it. */
export const demoAccounts = {
  physician: { name: "Invented physician", email: "physician@demo.invalid" },
  nurse: { name: "Invented nurse", email: "nurse@demo.invalid" },
  coordinator: { name: "Invented coordinator", email: "coordinator@demo.invalid" },
  patient: { name: "Invented patient", email: "patient@demo.invalid" },
} as const;
export type DemoRole = keyof typeof demoAccounts;

/** Nobody types these: they follow from the secret of the data folder, so no default password exists. */
export const demoPassword = (secret: string, role: DemoRole): string =>
  createHmac("sha256", secret).update(`demonstration ${role}`).digest("base64url");
