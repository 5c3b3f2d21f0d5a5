import { useEffect, useRef, useState } from "react";
import type { TargetLine } from "../../../src/clinic/record/block-choices.ts";
import { SpineDrawing, type SpineMark } from "../../drawings/spine-drawing.tsx";
import { useMessages } from "../../language/messages.ts";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface TargetTableProps {
  readonly lines: readonly TargetLine[];
  readonly state: FormState;
}

/** The places of a block, each with its left and its right, and the spine they are marked on as they are picked. */
export function TargetTable({ lines, state }: TargetTableProps) {
  const text = useMessages(recordMessages);
  const error = state.error("target");
  const all = lines.flatMap(({ left, right }) => [left, right]);
  const [picked, setPicked] = useState(() => all.filter((name) => state.has("target", name)));
  const table = useRef<HTMLFieldSetElement>(null);
  // The boxes themselves are the truth: a kept draft and "start over" change them without a press.
  useEffect(() => {
    const form = table.current?.form;
    const read = (): void => {
      const boxes = table.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
      setPicked([...boxes].map(({ value }) => value));
    };
    const afterReset = (): void => void setTimeout(read);
    form?.addEventListener("change", read);
    form?.addEventListener("reset", afterReset);
    return () => {
      form?.removeEventListener("change", read);
      form?.removeEventListener("reset", afterReset);
    };
  }, []);
  return (
    <fieldset className="field targets-field" aria-describedby={error ? "target-error" : undefined} ref={table}>
      <legend className="field-label">{text.targets}</legend>
      <span className="field-hint">{text.targetsHint}</span>
      {error && (
        <span className="field-error" id="target-error">
          {error}
        </span>
      )}
      <div className="targets-both">
        <table className="grid-table targets">
          <thead>
            <tr>
              <th scope="col">{text.left}</th>
              <th scope="col">
                <span className="unseen">{text.level}</span>
              </th>
              <th scope="col">{text.right}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, left, right }) => (
              <tr key={left}>
                <td>
                  <Target name={left} label={`${label}, ${text.left}`} state={state} />
                </td>
                <th scope="row">{label}</th>
                <td>
                  <Target name={right} label={`${label}, ${text.right}`} state={state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="targets-drawing" aria-hidden="true">
          <SpineDrawing view={viewOf(all)} marks={marksOf(picked)} label={text.targets} />
        </div>
      </div>
    </fieldset>
  );
}

type Structure = SpineMark["target"]["structure"];
const drawn: readonly Structure[] = ["facet-joint", "si-joint", "third-occipital-nerve"];

/** The picked places as marks: one on both sides where left and right are picked. */
const marksOf = (picked: readonly string[]): readonly SpineMark[] =>
  picked.flatMap((name): readonly SpineMark[] => {
    const [what = "", level = "", side = ""] = name.split("|");
    const structure = drawn.find((one) => one === what);
    if (!structure || (side !== "left" && side !== "right")) return [];
    return [{ target: { structure, side, ...(level !== "" && { level }) }, tone: "relief" }];
  });

/** The part of the spine the lines belong to. */
const viewOf = (names: readonly string[]): "cervical" | "thoracic" | "lumbar" | "pelvis" => {
  const [what, level = ""] = (names[0] ?? "").split("|");
  if (what === "si-joint") return "pelvis";
  if (what === "third-occipital-nerve" || level.startsWith("C")) return "cervical";
  return level.startsWith("T") ? "thoracic" : "lumbar";
};

interface TargetProps {
  readonly name: string;
  readonly label: string;
  readonly state: FormState;
}

function Target({ name, label, state }: TargetProps) {
  return (
    <label className="target">
      <input type="checkbox" name="target" value={name} defaultChecked={state.has("target", name)} />
      <span className="unseen">{label}</span>
    </label>
  );
}
