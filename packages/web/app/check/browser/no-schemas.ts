/**
 * Stands for the schema library in the browser, where nothing is parsed by schema: the knowledge was checked when the pages were built, and the
 * form has its own small reader. Building a schema does nothing here; using one is a bug and throws.
 */
const using: ReadonlySet<PropertyKey> = new Set(["parse", "safeParse", "parseAsync", "safeParseAsync"]);

const inert: object = new Proxy(function schema() {}, {
  get: (_target, name) => {
    if (using.has(name)) throw new Error("nothing is parsed by schema in the browser");
    return name === Symbol.toPrimitive || name === "toString" ? () => "" : inert;
  },
  apply: () => inert,
  construct: () => ({}),
});

export const z = inert;
