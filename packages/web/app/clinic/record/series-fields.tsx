import { seriesLines } from "../../../src/clinic/record/pain-series.ts";
import { useMessages } from "../../language/messages.ts";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

/** Pain scores over the hours after an injection. */
export function SeriesFields({ state }: { readonly state: FormState }) {
  const text = useMessages(recordMessages);
  const error = state.error("series");
  return (
    <fieldset className="field" aria-describedby={error ? "series-error" : undefined}>
      <legend className="field-label">{text.series}</legend>
      <span className="field-hint">{text.seriesHint}</span>
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">{text.minutes}</th>
            <th scope="col">{text.pain}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: seriesLines }, (_, index) => index + 1).map((line) => (
            <tr key={line}>
              {(["minutes", "pain"] as const).map((what) => (
                <td key={what}>
                  <input
                    className="input"
                    name={`${what}-${line}`}
                    defaultValue={state.value(`${what}-${line}`)}
                    inputMode="decimal"
                    autoComplete="off"
                    maxLength={8}
                    aria-label={`${text[what]} ${line}`}
                    aria-invalid={error ? true : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {error && (
        <span className="field-error" id="series-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
