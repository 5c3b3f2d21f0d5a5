import { type ReactNode, useId } from "react";
import { useMessages } from "../language/messages.ts";
import { drawingMessages } from "./messages.ts";
import { SheetProvider } from "./scene-sheet.ts";

/** The part of the drawing's own units that is shown. */
export interface SceneFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What every drawing of a procedure says: its name, what it shows for those who do not see it, and the line under it. */
export interface SceneWords {
  readonly title: string;
  readonly desc: string;
  readonly caption: string;
}

/** From where the body is seen, which decides what is written at the two lower corners. */
export type SeenFrom = "behind" | "front" | "side" | "nowhere";

interface SceneProps {
  readonly words: SceneWords;
  readonly frame: SceneFrame;
  readonly seenFrom?: SeenFrom;
  readonly children: ReactNode;
}

/** Letters that stay readable when the drawing is as narrow as a small phone. */
const lettersOf = ({ width }: SceneFrame): number => Math.round(width * 0.46) / 10;

/** One drawing of a procedure with its text alternative and its caption. */
export function Scene({ words, frame, seenFrom = "nowhere", children }: SceneProps) {
  const id = useId();
  const letters = lettersOf(frame);
  const { left, top, width, height } = frame;
  return (
    <figure className="drawing drawing-procedure">
      <svg
        viewBox={`${left} ${top} ${width} ${height + (seenFrom === "nowhere" ? 0 : Math.round(letters * 1.7))}`}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        fontSize={letters}
      >
        <title id={`${id}t`}>{words.title}</title>
        <desc id={`${id}d`}>{words.desc}</desc>
        <clipPath id={`${id}c`}>
          <rect x={left} y={top} width={width} height={height} />
        </clipPath>
        <g clipPath={`url(#${id}c)`}>
          <SheetProvider value={{ letters, top, bottom: top + height }}>{children}</SheetProvider>
        </g>
        <Corners frame={frame} seenFrom={seenFrom} letters={letters} />
      </svg>
      <figcaption className="drawing-caption">{words.caption}</figcaption>
    </figure>
  );
}

interface CornersProps {
  readonly frame: SceneFrame;
  readonly seenFrom: SeenFrom;
  readonly letters: number;
}

function Corners({ frame, seenFrom, letters }: CornersProps) {
  const text = useMessages(drawingMessages);
  if (seenFrom === "nowhere") return null;
  const [first, second] = {
    behind: [text.patientsLeft, text.patientsRight],
    front: [text.patientsRight, text.patientsLeft],
    side: [text.front, text.back],
  }[seenFrom];
  const y = Math.round(frame.top + frame.height + letters * 1.3);
  return (
    <g className="sides" fontSize={Math.round(letters * 9) / 10}>
      <text x={frame.left + 4} y={y}>
        {first}
      </text>
      <text x={frame.left + frame.width - 4} y={y} textAnchor="end">
        {second}
      </text>
    </g>
  );
}
