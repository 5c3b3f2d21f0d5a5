import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

const rounds = 4096;

/**
 * The verifier PostgreSQL keeps for a password (RFC 5803), computed here so that a role's password never stands
 * in a statement a server may log.
 */
export const scramVerifier = (password: string, salt: Buffer = randomBytes(16)): string => {
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const key = (label: string) => createHmac("sha256", salted).update(label).digest();
  const storedKey = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${storedKey}:${key("Server Key").toString("base64")}`;
};
