import type { Target } from "@pinpoint/chart";
import { useLocale, useMessages } from "../language/messages.ts";
import { DrawingList } from "./drawing-list.tsx";
import { type Leader, leadersOf } from "./leaders.ts";
import type { MarkTone } from "./mark.ts";
import { drawingMessages } from "./messages.ts";
import { markLabel } from "./site-words.ts";
import { SpineBones } from "./spine-bones.tsx";
import { middleOf } from "./spine-table.ts";
import { type Frame, frames, type SpineView } from "./spine-view.ts";
import { type Shape, targetShape } from "./target-shape.ts";

/** A target of the trunk to be marked on the spine. */
export interface SpineMark {
  readonly target: Target;
  readonly tone: MarkTone;
  readonly note?: string;
}

interface SpineDrawingProps {
  readonly marks: readonly SpineMark[];
  readonly view: SpineView;
  /** What the drawing is; read aloud before the list of its marks. */
  readonly label: string;
}

type Drawn = SpineMark & { readonly shape: Shape };

/** The spine from behind, the patient's left on the viewer's left, with targets marked on it. */
export function SpineDrawing({ marks, view, label }: SpineDrawingProps) {
  const text = useMessages(drawingMessages);
  const locale = useLocale();
  const frame = frames[view];
  const drawn: Drawn[] = marks.map((mark) => ({ ...mark, shape: targetShape(mark.target) }));
  const shown = drawn.filter(({ shape }) => shape.view === "spine");
  const labelled = shown.map((of) => ({ of, text: markLabel(of.target, locale), d: of.shape.d }));
  const remarkOf = ({ shape }: Drawn): string | undefined =>
    shape.view !== "spine" ? text.notInView : shape.certainty === "beside" ? text.beside : undefined;
  return (
    <figure className={`drawing drawing-${view}`}>
      <svg viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`} role="img" aria-label={label}>
        <SpineBones frame={frame} />
        <Names frame={frame} view={view} />
        {shown.map(({ target, tone, shape }) => (
          <path
            key={JSON.stringify(target)}
            className={`mark mark-${tone} mark-${shape.certainty}`}
            fillRule="evenodd"
            d={shape.d}
          />
        ))}
        {leadersOf(labelled, frame).map((leader) => (
          <LeaderLine key={leader.text} leader={leader} frame={frame} />
        ))}
        <Sides frame={frame} />
      </svg>
      <DrawingList marks={drawn.map((one) => ({ ...one, remark: remarkOf(one) }))} />
    </figure>
  );
}

const landmarks = new Set(["C1", "C7", "T1", "T6", "T12", "L1", "L5"]);

function Names({ frame, view }: { readonly frame: Frame; readonly view: SpineView }) {
  const beside = view === "full";
  const named = beside ? frame.vertebrae.filter(({ name }) => landmarks.has(name)) : frame.vertebrae;
  return (
    <g className={beside ? "names names-beside" : "names"} fontSize={beside ? 28 : frame.letters * 0.82}>
      {named.map((one) => (
        <text key={one.name} x={beside ? -272 : 0} y={middleOf(one) + (beside ? 10 : one.height * 0.12)}>
          {one.name}
        </text>
      ))}
      {frame.sacrum && !beside && (
        <text x="0" y="1348">
          S1
        </text>
      )}
    </g>
  );
}

function LeaderLine({ leader, frame }: { readonly leader: Leader<Drawn>; readonly frame: Frame }) {
  const { side, from, y, of, text } = leader;
  const [end, gap] = [side * frame.labels, side * 3];
  return (
    <g className={`leader leader-${of.tone}`} fontSize={frame.letters}>
      <path className="leader-line" d={`M${from[0] + gap} ${from[1]}L${end - side * 14} ${y}L${end - side * 3} ${y}`} />
      <text x={end + side * 2} y={y + frame.letters * 0.35} textAnchor={side === 1 ? "start" : "end"}>
        {text}
      </text>
    </g>
  );
}

function Sides({ frame }: { readonly frame: Frame }) {
  const text = useMessages(drawingMessages);
  const y = frame.top + frame.height - frame.letters * 0.5;
  return (
    <g className="sides" fontSize={frame.letters}>
      <text x={frame.left + 4} y={y}>
        {text.patientsLeft}
      </text>
      <text x={frame.left + frame.width - 4} y={y} textAnchor="end">
        {text.patientsRight}
      </text>
    </g>
  );
}
