/** True when a code is one of the prefixes or lies below it: `M54.5` covers `M54.51`. */
export const hasCode = (code: string | undefined, prefixes: readonly string[] | undefined): boolean =>
  code !== undefined && (prefixes?.some((prefix) => code.startsWith(prefix)) ?? false);
