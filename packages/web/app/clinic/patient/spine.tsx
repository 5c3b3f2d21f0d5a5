import "./spine.css";
import type { SpineMarks } from "../../../src/clinic/assessment/spine-marks.ts";
import { BodyDrawing } from "../../drawings/body-drawing.tsx";
import { SpineDrawing } from "../../drawings/spine-drawing.tsx";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

/** The possible sources of pain on the spine: teal where it is confirmed or likely, amber where it is possible. */
export function Spine({ spine }: { readonly spine: SpineMarks }) {
  const text = useMessages(patientMessages);
  const tones = new Set<string>(spine.marks.map(({ tone }) => tone));
  return (
    <section className="spine" aria-labelledby="spine">
      <h2 id="spine" className="section-small">
        {spine.drawing === "spine" ? text.spine : text.body}
      </h2>
      {spine.drawing === "spine" ? (
        <SpineDrawing view={spine.view} marks={spine.marks} label={text.spineLabel} />
      ) : (
        <BodyDrawing view={spine.view} marks={spine.marks} label={text.bodyLabel} />
      )}
      <p className="spine-legend">
        {spine.marks.length === 0 && text.spineNone}
        {tones.has("relief") && <span className="legend legend-relief">{text.legendSure}</span>}
        {tones.has("unsure") && <span className="legend legend-unsure">{text.legendOpen}</span>}
      </p>
    </section>
  );
}
