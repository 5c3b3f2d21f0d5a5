import type { BodyOf } from "@pinpoint/chart";
import type { Summary } from "../telling.ts";

const longest = 400;

/** The beginning of the note; a long one says that it goes on. */
export const note = ({ text }: BodyOf<"note">): Summary => ({
  title: text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text,
});
