import type { Assessment, Says } from "@pinpoint/reasoning";
import { type Rendering, render } from "./render.ts";

const isSays = (value: unknown): value is Says =>
  typeof value === "object" && value !== null && "key" in value && "values" in value;

const presented = (value: unknown, rendering: Rendering): unknown => {
  if (Array.isArray(value)) return value.map((one) => presented(one, rendering));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
      isSays(inner)
        ? [
            [name, render(inner, rendering)],
            [name === "says" ? "key" : `${name}Key`, inner.key],
          ]
        : [[name, presented(inner, rendering)]],
    ),
  );
};

/** The assessment as plain JSON: every statement rendered, with its key beside it. */
export const assessmentJson = (assessment: Assessment, rendering: Rendering): unknown =>
  presented(assessment, rendering);
