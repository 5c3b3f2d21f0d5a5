import { BodyDrawing } from "../drawings/body-drawing.tsx";
import { drawingMessages } from "../drawings/messages.ts";
import { ProcedureDrawing, procedureDrawings } from "../drawings/procedure-drawing.tsx";
import { SpineDrawing } from "../drawings/spine-drawing.tsx";
import { SpineSideDrawing } from "../drawings/spine-side-drawing.tsx";
import { useMessages } from "../language/messages.ts";
import { designMessages } from "./messages.ts";
import { sampleMessages } from "./samples.ts";

/** Every drawing, with marks of every tone. */
export function DrawingsSection() {
  const text = useMessages(designMessages);
  const sample = useMessages(sampleMessages);
  const drawing = useMessages(drawingMessages);
  const confirmed = { tone: "relief", note: sample.confirmed } as const;
  const planned = { tone: "unsure", note: sample.planned } as const;
  return (
    <>
      <section className="design-section">
        <h2>{text.spine}</h2>
        <div className="design-drawings">
          <SpineDrawing
            view="lumbar"
            label={sample.lumbarLabel}
            marks={[
              { target: { structure: "facet-joint", level: "L4-5", side: "both" }, ...confirmed },
              { target: { structure: "facet-joint", level: "L5-S1", side: "both" }, ...confirmed },
              { target: { structure: "nerve-root", level: "L2", side: "left" }, ...planned },
              { target: { structure: "disc", level: "L1-2" }, tone: "quiet" },
            ]}
          />
          <SpineDrawing
            view="lumbar"
            label={sample.lumbarLabel}
            marks={[
              { target: { structure: "medial-branch", level: "L3", side: "right" }, ...confirmed },
              { target: { structure: "medial-branch", level: "L4", side: "right" }, ...confirmed },
              { target: { structure: "dorsal-ramus", level: "L5", side: "right" }, ...confirmed },
              { target: { structure: "epidural-space", level: "L2-3", side: "left" }, ...planned },
              { target: { structure: "basivertebral-nerve", level: "L1" }, tone: "quiet" },
            ]}
          />
          <SpineDrawing
            view="cervical"
            label={sample.cervicalLabel}
            marks={[
              { target: { structure: "facet-joint", level: "C5-6", side: "left" }, ...planned },
              { target: { structure: "medial-branch", level: "C5", side: "right" }, ...confirmed },
              { target: { structure: "medial-branch", level: "C6", side: "right" }, ...confirmed },
              { target: { structure: "third-occipital-nerve", side: "right" }, tone: "quiet" },
              { target: { structure: "nerve-root", level: "C8", side: "left" }, tone: "act" },
            ]}
          />
          <SpineDrawing
            view="thoracic"
            label={sample.thoracicLabel}
            marks={[
              { target: { structure: "intercostal-nerve", level: "T7", side: "left" }, ...planned },
              { target: { structure: "vertebra", level: "T11" }, tone: "act" },
            ]}
          />
          <SpineDrawing
            view="pelvis"
            label={sample.pelvisLabel}
            marks={[
              { target: { structure: "si-joint", side: "left" }, ...planned },
              { target: { structure: "lateral-branch", level: "S1", side: "right" }, ...confirmed },
              { target: { structure: "lateral-branch", level: "S2", side: "right" }, ...confirmed },
              { target: { structure: "hip-joint", side: "right" }, tone: "quiet" },
              { target: { structure: "ganglion-impar" }, tone: "quiet" },
            ]}
          />
          <SpineSideDrawing
            label={sample.sideLabel}
            marks={[
              { target: { structure: "disc", level: "L4-5" }, ...planned },
              { target: { structure: "facet-joint", level: "L5-S1", side: "both" }, ...confirmed },
              { target: { structure: "vertebra", level: "T11" }, tone: "act" },
            ]}
          />
          <SpineDrawing
            view="full"
            label={sample.fullLabel}
            marks={[
              { target: { structure: "facet-joint", level: "L4-5", side: "both" }, ...confirmed },
              { target: { structure: "disc", level: "C5-6" }, ...planned },
            ]}
          />
        </div>
      </section>
      <section className="design-section">
        <h2>{text.body}</h2>
        <div className="design-drawings">
          <BodyDrawing
            view="front"
            label={sample.frontLabel}
            marks={[
              { target: { region: "knee", side: "left" }, ...planned },
              { target: { region: "abdomen" }, tone: "quiet" },
              { target: { region: "shoulder", side: "right" }, ...confirmed },
            ]}
          />
          <BodyDrawing
            view="back"
            label={sample.backLabel}
            marks={[
              { target: { region: "lumbar" }, ...confirmed },
              { target: { region: "thigh", side: "left" }, ...planned },
              { target: { structure: "muscle", name: "piriformis", side: "left" }, tone: "act" },
            ]}
          />
        </div>
      </section>
      <section className="design-section">
        <h2>{drawing.procedures}</h2>
        <div className="design-drawings">
          {procedureDrawings.map((id) => (
            <ProcedureDrawing key={id} id={id} />
          ))}
        </div>
      </section>
    </>
  );
}
