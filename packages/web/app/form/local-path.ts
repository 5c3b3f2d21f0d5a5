/** A path on this site to go back to, or the fallback: never another site, whatever the form or the address says. */
export const localPath = (wanted: unknown, fallback = "/"): string =>
  typeof wanted === "string" && /^\/(?![/\\])[^\s\\]*$/.test(wanted) ? wanted : fallback;
