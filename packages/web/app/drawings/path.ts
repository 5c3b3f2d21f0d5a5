/** A coordinate as it is written: one decimal is finer than a hair at any size we draw. */
const written = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** A path from absolute commands (M, L, C, Q, Z), its numbers rounded. */
export const path = (texts: TemplateStringsArray, ...numbers: readonly number[]): string =>
  texts
    .map((text, index) => text.replace(/\s+/g, " ") + (index < numbers.length ? written(numbers[index] ?? 0) : ""))
    .join("")
    .trim();

/** All coordinates of such a path, in order: x, y, x, y … */
export const numbersOf = (d: string): readonly number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The same path on the other side of the midline, which is x = 0. */
export const mirrored = (d: string): string => {
  let index = 0;
  return d.replace(/-?\d+(?:\.\d+)?/g, (number) => (index++ % 2 === 0 ? written(-Number(number)) : number));
};

/** A path and its mirror image. */
export const bothSides = (d: string): string => mirrored(d) + d;

const round = 0.5523;

/** An ellipse as four curves; `turned` in degrees. */
export const ellipse = (x: number, y: number, rx: number, ry: number, turned = 0): string => {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const at = (dx: number, dy: number): string =>
    path`${x + dx * rx * cos - dy * ry * sin} ${y + dx * rx * sin + dy * ry * cos}`;
  const quarter = (ax: number, ay: number, bx: number, by: number): string =>
    `C${at(ax + bx * round, ay + by * round)} ${at(bx + ax * round, by + ay * round)} ${at(bx, by)}`;
  return `M${at(1, 0)}${quarter(1, 0, 0, 1)}${quarter(0, 1, -1, 0)}${quarter(-1, 0, 0, -1)}${quarter(0, -1, 1, 0)}Z`;
};

/** A box with round corners. */
export const box = (left: number, top: number, right: number, bottom: number, corner: number): string => {
  const r = Math.min(corner, (right - left) / 2, (bottom - top) / 2);
  return path`M${left + r} ${top}L${right - r} ${top}Q${right} ${top} ${right} ${top + r}L${right} ${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}L${left + r} ${bottom}Q${left} ${bottom} ${left} ${bottom - r}L${left} ${top + r}Q${left} ${top} ${left + r} ${top}Z`;
};

/** A square on its corner; `tall` stretches it upright. */
export const diamond = (x: number, y: number, radius: number, tall = 1): string =>
  path`M${x} ${y - radius * tall}L${x + radius} ${y}L${x} ${y + radius * tall}L${x - radius} ${y}Z`;

/** A stroke of some width along a slightly bent line, as an area: a nerve. `bend` moves its middle sideways. */
export const strand = (
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  bend = 0,
): string => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * (width / 2), (dx / length) * (width / 2)];
  const [mx, my] = [(from[0] + to[0]) / 2 - (dy / length) * bend, (from[1] + to[1]) / 2 + (dx / length) * bend];
  return path`M${from[0] + nx} ${from[1] + ny}Q${mx + nx} ${my + ny} ${to[0] + nx} ${to[1] + ny}L${to[0] - nx} ${to[1] - ny}Q${mx - nx} ${my - ny} ${from[0] - nx} ${from[1] - ny}Z`;
};

const mapped = (d: string, change: (value: number, isX: boolean) => number): string => {
  let index = 0;
  return d.replace(/-?\d+(?:\.\d+)?/g, (number) => written(change(Number(number), index++ % 2 === 0)));
};

/** The box around the path's points: left, top, right, bottom. */
export const boundsOf = (d: string): readonly [number, number, number, number] => {
  const numbers = numbersOf(d);
  const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** The middle of the path. */
export const centreOf = (d: string): readonly [x: number, y: number] => {
  const [left, top, right, bottom] = boundsOf(d);
  return [(left + right) / 2, (top + bottom) / 2];
};

/** The path with a hole of its own form: what is drawn when something about it was not said. Wants the even-odd fill rule. */
export const hollowed = (d: string): string => {
  const [x, y] = centreOf(d);
  return d + mapped(d, (value, isX) => (isX ? x + (value - x) * 0.55 : y + (value - y) * 0.55));
};

/** The same path in whole units, for bones that are drawn small or far from what matters. */
export const inWholeUnits = (d: string): string =>
  d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) || 0));
