/** The ids a field holds: one as a text, or those of a list; what else is in it is no id. */
export const eachId = (value: unknown, tell: (id: string) => void): void => {
  if (typeof value === "string") tell(value);
  else if (Array.isArray(value)) for (const one of value) if (typeof one === "string") tell(one);
};
