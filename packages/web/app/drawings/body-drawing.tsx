import { useId } from "react";
import { useMessages } from "../language/messages.ts";
import { backbone, bodyEdge, bodyFill, bodyLines } from "./body-outline.ts";
import { type BodyView, regionShape } from "./body-regions.ts";
import { DrawingList } from "./drawing-list.tsx";
import { isRegion, type Mark } from "./mark.ts";
import { drawingMessages } from "./messages.ts";
import { targetShape } from "./target-shape.ts";

interface BodyDrawingProps {
  /** Regions, or targets of the limbs, to be marked. */
  readonly marks: readonly Mark[];
  readonly view: BodyView;
  /** What the drawing is; read aloud before the list of its marks. */
  readonly label: string;
  /** A line under the drawing. */
  readonly caption?: string;
}

const shapeOf = ({ target }: Mark, view: BodyView): { readonly d: string; readonly clipped: boolean } | undefined => {
  if (isRegion(target)) {
    const d = regionShape(target, view);
    return d === undefined ? undefined : { d, clipped: true };
  }
  const shape = targetShape(target);
  return shape.view === view ? { d: shape.d, clipped: false } : undefined;
};

/** The body from the front or from behind, with places marked on it. */
export function BodyDrawing({ marks, view, label, caption }: BodyDrawingProps) {
  const text = useMessages(drawingMessages);
  const clip = useId();
  const [first, second] =
    view === "back" ? [text.patientsLeft, text.patientsRight] : [text.patientsRight, text.patientsLeft];
  const drawn = marks.map((mark) => ({ ...mark, shape: shapeOf(mark, view) }));
  return (
    <figure className="drawing drawing-body">
      <svg viewBox="-150 0 300 690" role="img" aria-label={label}>
        <clipPath id={clip}>
          <path d={bodyFill} />
        </clipPath>
        <path className="body-fill" d={bodyFill} />
        {drawn.map(({ target, tone, shape }) =>
          shape ? (
            <path
              key={JSON.stringify(target)}
              className={shape.clipped ? `zone zone-${tone}` : `mark mark-${tone}`}
              clipPath={shape.clipped ? `url(#${clip})` : undefined}
              fillRule="evenodd"
              d={shape.d}
            />
          ) : null,
        )}
        <path className="body-lines" d={bodyLines[view]} />
        {view === "back" && <path className="body-backbone" d={backbone} />}
        <path className="body-edge" d={bodyEdge} />
        <g className="sides" fontSize="13">
          <text x="-146" y="676">
            {first}
          </text>
          <text x="146" y="676" textAnchor="end">
            {second}
          </text>
        </g>
      </svg>
      {caption && <figcaption className="drawing-caption">{caption}</figcaption>}
      <DrawingList marks={drawn.map((one) => ({ ...one, remark: one.shape ? undefined : text.notInView }))} />
    </figure>
  );
}
