/** Puts a value at a place of a body, such as `planned.drugs`; what is undefined leaves no trace. */
export const putAt = (body: Record<string, unknown>, path: string, value: unknown): void => {
  if (value === undefined || value === "") return;
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    body[first] = value;
    return;
  }
  const held = body[first];
  const inner: Record<string, unknown> = typeof held === "object" && held !== null ? { ...held } : {};
  putAt(inner, rest.join("."), value);
  body[first] = inner;
};

/** What stands at a place of a body. */
export const valueAt = (body: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((held, step) => {
    if (typeof held !== "object" || held === null) return undefined;
    return Object.entries(held).find(([key]) => key === step)?.[1];
  }, body);
