import { linesOf } from "../../../src/clinic/record/lines.ts";
import type { RecordView } from "../../../src/clinic/record/record-view.ts";
import type { FormValues } from "../../../src/clinic/record/typed.ts";
import { BlockForm } from "./block-form.tsx";
import { ComplaintForm } from "./complaint-form.tsx";
import { DeclaredFields } from "./declared-fields.tsx";
import { FindingForm } from "./finding-form.tsx";
import type { FormState } from "./form-state.ts";
import { ImagingForm } from "./imaging-form.tsx";
import { ReliefForm } from "./relief-form.tsx";
import { ScoreForm } from "./score-form.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

interface KindFieldsProps {
  readonly view: RecordView;
  readonly state: FormState;
  readonly values: FormValues;
  readonly base: string;
}

/** The fields of one kind of entry. */
export function KindFields({ view: { options, amended }, state, values, base }: KindFieldsProps) {
  switch (options.form) {
    case "complaint":
      return <ComplaintForm options={options} state={state} />;
    case "finding":
      return <FindingForm options={options} state={state} />;
    case "imaging":
      return <ImagingForm options={options} state={state} lines={linesOf(values)} />;
    case "score":
      return <ScoreForm options={options} state={state} />;
    case "block":
      return <BlockForm options={options} state={state} />;
    case "relief":
      return <ReliefForm options={options} state={state} />;
    case "declared":
      return <DeclaredFields options={options} state={state} values={values} base={base} />;
    case "amendment":
      return amended && <WithdrawForm amended={amended} base={base} state={state} />;
  }
}
