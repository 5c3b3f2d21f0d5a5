import type { Text } from "@pinpoint/knowledge";
import type { Assessment, Says } from "@pinpoint/reasoning";
import { type Rendering, textIn } from "./knowledge-names.ts";
import { render } from "./render.ts";

const isSays = (value: object): value is Says => "key" in value && "values" in value;

const isText = (value: object): value is Text =>
  "en" in value && typeof value.en === "string" && Object.keys(value).every((name) => name === "en" || name === "es");

const presented = (value: unknown, rendering: Rendering): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => presented(one, rendering));
  if (isSays(value)) return { says: render(value, rendering), key: value.key };
  if (isText(value)) return textIn(value, rendering.locale, "");
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
      typeof inner === "object" && inner !== null && isSays(inner)
        ? [
            [name, render(inner, rendering)],
            [name === "says" ? "key" : `${name}Key`, inner.key],
          ]
        : [[name, presented(inner, rendering)]],
    ),
  );
};

/**
 * The assessment as plain JSON: every statement rendered, with its key beside it, and every text of the knowledge in the language asked
 * for. A list of statements is a list of `{ says, key }`.
 */
export const assessmentJson = (assessment: Assessment, rendering: Rendering): unknown =>
  presented(assessment, rendering);
