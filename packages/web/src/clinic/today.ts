/** The day where the server stands (set TZ to the practice's zone), as `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
