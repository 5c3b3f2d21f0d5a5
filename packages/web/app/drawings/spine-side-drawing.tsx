import { useLocale, useMessages } from "../language/messages.ts";
import { DrawingList } from "./drawing-list.tsx";
import { drawingMessages } from "./messages.ts";
import { boundsOf } from "./path.ts";
import { sideBones } from "./side-bones.ts";
import { curveAt, depthOf } from "./side-curve.ts";
import { sideShape } from "./side-places.ts";
import { markLabel } from "./site-words.ts";
import type { SpineMark } from "./spine-drawing.tsx";
import { middleOf, spine } from "./spine-table.ts";

interface SpineSideDrawingProps {
  readonly marks: readonly SpineMark[];
  /** What the drawing is; read aloud before the list of its marks. */
  readonly label: string;
}

const landmarks = new Set(["C2", "C7", "T6", "T12", "L3", "L5", "S1"]);

/** The spine from the patient's left side; left and right lie over one another. */
export function SpineSideDrawing({ marks, label }: SpineSideDrawingProps) {
  const text = useMessages(drawingMessages);
  const locale = useLocale();
  const drawn = marks.map((mark) => ({ ...mark, d: sideShape(mark.target) }));
  return (
    <figure className="drawing drawing-side">
      <svg viewBox="-210 40 500 1540" role="img" aria-label={label}>
        <g className="bones">
          <path className="bone-deep" d={sideBones.arches} />
          <path className="bone-mid" d={sideBones.sacrum} />
          <path className="bone-line" d={sideBones.sacralLines} />
          <path className="bone-mid" d={sideBones.dens} />
          <path className="bone-body" d={sideBones.bodies} />
          <path className="bone-disc" d={sideBones.discs} />
          <path className="bone-deep" d={sideBones.atlas} />
          <path className="bone-hole" d={sideBones.holes} />
          <path className="bone-joint" d={sideBones.joints} />
        </g>
        <g className="names names-beside" fontSize="26">
          {spine
            .filter(({ name }) => landmarks.has(name))
            .map((one) => (
              <text key={one.name} x={curveAt(middleOf(one)) - depthOf(one) - 44} y={middleOf(one) + 9}>
                {one.name}
              </text>
            ))}
        </g>
        {drawn.map(({ target, tone, d }) =>
          d ? (
            <g key={JSON.stringify(target)} className={`leader leader-${tone}`} fontSize="28">
              <path className={`mark mark-${tone}`} fillRule="evenodd" d={d} />
              <SideLabel d={d} text={markLabel(target, locale)} />
            </g>
          ) : null,
        )}
        <g className="sides" fontSize="26">
          <text x="-206" y="1572">
            {text.front}
          </text>
          <text x="286" y="1572" textAnchor="end">
            {text.back}
          </text>
        </g>
      </svg>
      <DrawingList marks={drawn.map((one) => ({ ...one, remark: one.d ? undefined : text.notInView }))} />
    </figure>
  );
}

function SideLabel({ d, text }: { readonly d: string; readonly text: string }) {
  const [, top, right, bottom] = boundsOf(d);
  const y = (top + bottom) / 2;
  return (
    <>
      <path className="leader-line" d={`M${right + 4} ${y}L168 ${y}`} />
      <text x="176" y={y + 9}>
        {text}
      </text>
    </>
  );
}
