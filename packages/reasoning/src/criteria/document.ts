import { dateOf } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { newestOf } from "../moments.ts";
import { plusMonths } from "../procedures/calendar.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"document">;

const absent = ({ kind }: Parameters, { view, settles }: Judging) => {
  const complete = view.of("attestation").find(({ body }) => body.that === "record-complete");
  return complete
    ? answer(false, say("criterion.document.absent", { document: kind }), [complete.id])
    : open(say("criterion.document.unknown", { document: kind }), [
        { record: "document", says: say("need.document", { document: kind }), settles },
      ]);
};

const evaluationOf = (parameters: Parameters, judging: Judging) => {
  const type = parameters.kind.replace(/-evaluation$/, "");
  const found = newestOf(judging.view.of("evaluation"), ({ body }) => body.type === type);
  if (!found)
    return open(say("criterion.document.unknown", { document: parameters.kind }), [
      { record: "evaluation", says: say("need.evaluation", { evaluation: type }), settles: judging.settles },
    ]);
  const values = { document: parameters.kind, date: dateOf(found.at) };
  return found.body.suitable === "no"
    ? answer(false, say("criterion.evaluation.unsuitable", values), [found.id])
    : answer(true, say("criterion.document.there", values), [found.id]);
};

/** A document or an evaluation that is in the chart, signed and whole where the rule asks for it. */
export const document = (parameters: Parameters): Judge => {
  const { kind, mustContain, signed, maxAgeMonths } = parameters;
  if (kind.endsWith("-evaluation")) return (judging) => evaluationOf(parameters, judging);
  return (judging) => {
    const { view, request, settles } = judging;
    const found = newestOf(view.of("document"), ({ body }) => body.type === kind);
    if (!found) return absent(parameters, judging);
    const values = { document: kind, date: dateOf(found.at) };
    const again = () => [{ record: "document", says: say("need.document", { document: kind }), settles }];
    if (maxAgeMonths !== undefined && dateOf(found.at) < plusMonths(request.on, -maxAgeMonths))
      return open(say("criterion.document.stale", values), again(), [found.id]);
    const lacking = mustContain.filter((part) => !found.body.contains?.includes(part));
    if (lacking.length > 0)
      return open(say("criterion.document.lacks", { ...values, parts: lacking }), again(), [found.id]);
    return signed && found.body.signedBy === undefined
      ? open(say("criterion.document.unsigned", values), again(), [found.id])
      : answer(true, say("criterion.document.there", values), [found.id]);
  };
};
