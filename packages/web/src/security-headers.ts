import { randomBytes } from "node:crypto";

/** A fresh nonce for the scripts of one answer: 128 random bits. */
export const freshNonce = (): string => randomBytes(16).toString("base64url");

/**
 * The content security policy of every answer. Scripts need this answer's nonce or our own files; styles only our own files:
 * no page writes a style attribute. `loose` is for the development server, which injects styles and opens a socket.
 */
export const contentSecurityPolicy = (nonce: string, loose: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    loose ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    loose ? "connect-src 'self' ws:" : "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The security headers of every answer. */
export const securityHeaders = (nonce: string, loose: boolean): Readonly<Record<string, string>> => ({
  "content-security-policy": contentSecurityPolicy(nonce, loose),
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
});
