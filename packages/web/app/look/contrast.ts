/** A colour of the look in both themes, as `#rrggbb`. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** The colours that a style sheet names with `light-dark(…)`, in its order. */
export const coloursIn = (css: string): readonly ColourToken[] =>
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)].map(
    ([, name = "", light = "", dark = ""]) => ({
      name,
      light,
      dark,
    }),
  );

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Which colour stands on which, and how far apart they must be: 4.5 for text, 3 for edges and marks. */
export interface Pair {
  readonly on: string;
  readonly colour: string;
  readonly least: 4.5 | 3;
}

const text = (on: string, ...colours: readonly string[]): Pair[] =>
  colours.map((colour) => ({ on, colour, least: 4.5 }));
const mark = (on: string, ...colours: readonly string[]): Pair[] => colours.map((colour) => ({ on, colour, least: 3 }));

/** Every pair the pages use. A new pair is written here first. */
export const pairs: readonly Pair[] = [
  ...text("paper", "ink", "soft", "relief", "unsure", "act"),
  ...text("card", "ink", "soft", "relief", "unsure", "act"),
  ...text("relief", "on-relief"),
  ...text("relief-wash", "ink", "relief"),
  ...text("unsure-wash", "ink", "unsure"),
  ...text("act-wash", "ink", "act"),
  ...text("act", "paper"),
  ...mark("paper", "edge"),
  ...mark("card", "edge"),
  ...mark("bone", "relief", "unsure", "act", "soft"),
  ...mark("bone-mid", "relief", "unsure", "act", "soft"),
  ...mark("bone-deep", "relief", "unsure", "act", "soft"),
];
