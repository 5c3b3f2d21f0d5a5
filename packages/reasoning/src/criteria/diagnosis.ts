import { type EntryOf, earliestDay } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { hasCode } from "../rules/icd10.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

/** A code in force; `named` where a physician holds it to be the cause of the pain, which another illness is not. */
type Coded = { readonly id: string; readonly code: string; readonly named: boolean };

const inForce = ({ view, request }: Judging): readonly Coded[] => {
  const conditions = view.of("condition").flatMap(({ id, body }: EntryOf<"condition">): Coded[] => {
    const ended = body.to !== undefined && earliestDay(body.to) <= request.on;
    return body.icd10 === undefined || ended ? [] : [{ id, code: body.icd10, named: false }];
  });
  const diagnoses = view
    .of("diagnosis")
    .flatMap(({ id, body }): Coded[] =>
      body.icd10 && body.state !== "excluded" ? [{ id, code: body.icd10, named: true }] : [],
    );
  return [...conditions, ...diagnoses];
};

/** Met when a code in force fits; unmet when a diagnosis is coded and none fits; unknown when only other illnesses are, or nothing is. */
export const diagnosis = ({ anyOf, allOf, exclude }: ParametersOf<"diagnosis">): Judge => {
  const groups = [anyOf, ...(allOf ?? [])];
  return (judging) => {
    const coded = inForce(judging);
    const refused = coded.find(({ code }) => hasCode(code, exclude));
    if (refused) return answer(false, say("criterion.diagnosis.excluded", { code: refused.code }), [refused.id]);
    const fitting = groups.map((codes) => coded.find(({ code }) => hasCode(code, codes)));
    if (fitting.every((one) => one !== undefined))
      return answer(
        true,
        say("criterion.diagnosis.met", { codes: fitting.flatMap((one) => one?.code ?? []) }),
        fitting.flatMap((one) => one?.id ?? []),
      );
    const missing = [
      { record: "diagnosis", says: say("need.diagnosis-code", { codes: anyOf }), settles: judging.settles },
    ];
    const named = coded.filter((one) => one.named);
    return named.length === 0
      ? open(say("criterion.diagnosis.unknown", {}), missing)
      : answer(
          false,
          say("criterion.diagnosis.unmet", { codes: named.map(({ code }) => code) }),
          named.map(({ id }) => id),
        );
  };
};
