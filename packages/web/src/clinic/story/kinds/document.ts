import type { BodyOf } from "@pinpoint/chart";
import { joined, type Summary } from "../telling.ts";

const words = (id: string): string => id.replaceAll("-", " ");

export const document = (body: BodyOf<"document">): Summary => ({
  title: body.title ?? words(body.type),
  detail: joined([body.contains?.map(words).join(", "), body.signedBy]),
});
