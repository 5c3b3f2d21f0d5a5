import type { Point } from "./nerves-of-spine.ts";
import { box, path } from "./path.ts";
import { useLetters } from "./scene-sheet.ts";

const along = (from: Point, to: Point, length: number): Point => {
  const whole = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) * length) / whole, from[1] + ((to[1] - from[1]) * length) / whole];
};

/** A short bar across a line at a point of it: a hub, a contact. */
const barAcross = (at: Point, towards: Point, long: number, broad: number): string => {
  const end = along(at, towards, long);
  const [nx, ny] = [((at[1] - end[1]) / long) * broad, ((end[0] - at[0]) / long) * broad];
  return path`M${at[0] - nx} ${at[1] - ny}L${at[0] + nx} ${at[1] + ny}L${end[0] + nx} ${end[1] + ny}L${end[0] - nx} ${end[1] - ny}Z`;
};

interface NeedleProps {
  /** Where it is held, outside the body. */
  readonly from: Point;
  readonly tip: Point;
}

const lineOf = (from: Point, to: Point): string => path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;

/** A needle: from the hub to the tip. */
export function Needle({ from, tip }: NeedleProps) {
  const letters = useLetters();
  return (
    <>
      <path className="tool-halo" d={lineOf(from, tip)} />
      <path className="needle" d={lineOf(from, tip)} />
      <path className="hub" d={barAcross(from, tip, letters, letters * 0.24)} />
    </>
  );
}

/** A needle whose bare tip warms: `bare` is the length of that tip. */
export function Electrode({ from, tip, bare }: NeedleProps & { readonly bare: number }) {
  return (
    <>
      <Needle from={from} tip={tip} />
      <path className="electrode" d={lineOf(along(tip, from, bare), tip)} />
    </>
  );
}

/** What is reached: the warmed zone, or where the medicine spreads. */
export function Reach({ d, kind }: { readonly d: string; readonly kind: "warmed" | "medicine" }) {
  return <path className={`reach reach-${kind}`} d={d} />;
}

interface LeadProps {
  /** The whole lead, from the device to its end. */
  readonly d: string;
  /** Where its contacts lie, from the end backwards. */
  readonly contacts: readonly Point[];
  /** Half the width of a contact. */
  readonly broad?: number;
}

/** A thin lead with metal contacts near its end. */
export function Lead({ d, contacts, broad = 3 }: LeadProps) {
  const bars = contacts.map((at, index) => {
    const next = contacts[index + 1];
    const before = contacts[index - 1];
    const towards: Point = next ?? (before ? [2 * at[0] - before[0], 2 * at[1] - before[1]] : [at[0], at[1] + 1]);
    const whole = Math.hypot(towards[0] - at[0], towards[1] - at[1]) || 1;
    return barAcross(at, towards, next || before ? whole * 0.6 : 3, broad);
  });
  return (
    <>
      <path className="tool-halo" d={d} />
      <path className="lead" d={d} />
      <path className="contact" d={bars.join("")} />
    </>
  );
}

interface DeviceProps {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Worn on the skin instead of under it. */
  readonly isWorn?: boolean;
}

/** A generator, stimulator or pump, by its middle. */
export function Device({ at: [x, y], width, height, isWorn = false }: DeviceProps) {
  const [w, h] = [width / 2, height / 2];
  return (
    <>
      <path
        className={isWorn ? "device device-worn" : "device"}
        d={box(x - w, y - h, x + w, y + h, isWorn ? 3 : Math.min(w, h) * 0.55)}
      />
      <path className="device-line" d={path`M${x - w * 0.55} ${y - h * 0.3}L${x + w * 0.55} ${y - h * 0.3}`} />
    </>
  );
}

/** Metal, cement or plastic that stays. */
export function Implant({ d }: { readonly d: string }) {
  return <path className="implant" fillRule="evenodd" d={d} />;
}

/** A nerve of which the drawing speaks. */
export function Nerve({ d, isTreated = false }: { readonly d: string; readonly isTreated?: boolean }) {
  return <path className={isTreated ? "nerve nerve-treated" : "nerve"} d={d} />;
}
