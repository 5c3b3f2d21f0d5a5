import type { Point } from "./nerves-of-spine.ts";
import { path } from "./path.ts";
import { useLetters } from "./scene-sheet.ts";

interface LabelProps {
  readonly text: string;
  /** Where the first line stands: its baseline at the anchor. */
  readonly at: Point;
  /** What it names; a line leads there. */
  readonly to?: Point;
  readonly anchor?: "start" | "middle" | "end";
  /** Relief for what is treated, ink for instruments, quiet for the rest. */
  readonly tone?: "relief" | "ink" | "quiet";
  /** Letters a line; longer texts break between words. */
  readonly wide?: number;
}

/** The text in lines of at most so many letters; a longer word stands alone. */
export const linesOf = (text: string, wide: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= wide) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** About how wide the lines are: letters of this face are a little over half as wide as they are tall. */
const widthOf = (lines: readonly string[], letters: number): number =>
  Math.max(...lines.map(({ length }) => length)) * letters * 0.56;

/** The line leaves the words at the side that faces what they name. */
const lineFrom = ([x, y]: Point, to: Point, anchor: string, letters: number, lines: readonly string[]): string => {
  const below = (lines.length - 1) * letters * 0.575;
  if (anchor === "middle") {
    const from = to[1] > y ? y + below * 2 + letters * 0.35 : y - letters * 0.95;
    return path`M${x} ${from}L${to[0]} ${to[1]}`;
  }
  const wide = widthOf(lines, letters);
  const [left, right] = anchor === "start" ? [x, x + wide] : [x - wide, x];
  const from = to[0] > (left + right) / 2 ? right + letters * 0.3 : left - letters * 0.3;
  return path`M${from} ${y - letters * 0.35 + below}L${to[0]} ${to[1]}`;
};

/** A word in a drawing, with a line to what it names. */
export function Label({ text, at, to, anchor = "start", tone = "ink", wide = 16 }: LabelProps) {
  const letters = useLetters();
  const lines = linesOf(text, wide);
  const step = Math.round(letters * 11.5) / 10;
  return (
    <g className={`call call-${tone}`}>
      {to && <path className="call-line" d={lineFrom(at, to, anchor, letters, lines)} />}
      {to && (
        <circle className="call-dot" cx={Math.round(to[0])} cy={Math.round(to[1])} r={Math.round(letters * 1.5) / 10} />
      )}
      <text textAnchor={anchor === "start" ? undefined : anchor} y={Math.round(at[1])}>
        {lines.map((line, index) => (
          <tspan key={line} x={Math.round(at[0])} dy={index === 0 ? undefined : step}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
