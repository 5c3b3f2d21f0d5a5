const perRow = 40;
const pitch = 8;

/**
 * The dots from `start` up to, not including, `end` as one path: a line per row that a dash pattern of "0 8" with round caps turns into dots.
 * Each line ends a hair after its last dot, so that the dot is drawn.
 */
export const dotPath = (start: number, end: number): string => {
  const lines: string[] = [];
  for (let dot = start; dot < end; ) {
    const column = dot % perRow;
    const stop = Math.min(end, dot - column + perRow);
    lines.push(
      `M${column * pitch + pitch / 2} ${Math.floor(dot / perRow) * pitch + pitch / 2}h${(stop - dot - 1) * pitch + 0.1}`,
    );
    dot = stop;
  }
  return lines.join("");
};
