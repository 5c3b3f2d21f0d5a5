import type { BodyOf } from "@pinpoint/chart";
import { idWords } from "../id-words.ts";
import { capital, joined, type Summary, type Telling } from "../telling.ts";

export const insurance = (body: BodyOf<"insurance">, { rendering }: Telling): Summary => ({
  title: capital(joined([idWords(body.payer, rendering), body.state])),
  detail: joined([idWords(body.program, rendering), body.plan]),
});
