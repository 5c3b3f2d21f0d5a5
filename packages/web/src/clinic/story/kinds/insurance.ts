import type { BodyOf } from "@pinpoint/chart";
import { capital, idWords, joined, type Summary } from "../telling.ts";

export const insurance = (body: BodyOf<"insurance">): Summary => ({
  title: capital(joined([idWords(body.payer), body.state])),
  detail: joined([idWords(body.program), body.plan]),
});
