/** The latest day anything can have happened on: today where the server stands (set TZ to the practice's zone). */
export const dayHere = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
