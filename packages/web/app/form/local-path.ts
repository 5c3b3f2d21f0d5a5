/** A path on this site to go back to, or the fallback: never another site, and only characters an address may hold, whatever the form says. */
export const localPath = (wanted: unknown, fallback = "/"): string =>
  typeof wanted === "string" && /^\/(?![/\\])[!-[\]-~]*$/.test(wanted) ? wanted : fallback;
