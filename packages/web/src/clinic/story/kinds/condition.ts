import type { BodyOf } from "@pinpoint/chart";
import { targetsText } from "@pinpoint/wording";
import { idWords } from "../id-words.ts";
import { capital, joined, type Summary, type Telling } from "../telling.ts";

export const condition = (body: BodyOf<"condition">, { rendering }: Telling): Summary => ({
  title: capital(
    joined([
      body.condition ? idWords(body.condition, rendering) : body.icd10,
      body.sites && body.sites.length > 0 && targetsText(body.sites, rendering.locale),
      body.from,
    ]),
  ),
  detail: joined(
    [
      body.condition && body.icd10,
      body.device && joined([body.device.maker, body.device.model, body.device.type], " "),
      body.detail,
    ],
    " · ",
  ),
});
