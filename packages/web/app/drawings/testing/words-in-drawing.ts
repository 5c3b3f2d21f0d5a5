/** Where one line of words stands in a drawing, in the drawing's own units. */
export interface PlacedWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface State {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly letters: number;
  /** Names on the bones are centred by the style sheet. */
  readonly anchor: string;
}

const outermost: State = { x: 0, y: 0, scale: 1, letters: 0, anchor: "start" };

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const number = (tag: string, name: string): number => Number(attribute(tag, name) ?? 0);

const within = (state: State, tag: string): State => {
  const [, dx = "0", dy = "0"] = /translate\((\S+) ([^)]+)\)/.exec(tag) ?? [];
  const [, scale = "1"] = / scale\(([^)]+)\)/.exec(tag) ?? [];
  return {
    x: state.x + Number(dx) * state.scale,
    y: state.y + Number(dy) * state.scale,
    scale: state.scale * Number(scale),
    letters: Number(attribute(tag, "font-size") ?? state.letters),
    anchor: attribute(tag, "class") === "names" ? "middle" : state.anchor,
  };
};

/** Letters are about this share of their height wide. */
const broad = 0.55;

const placed = (state: State, text: string, x: number, y: number, anchor: string): PlacedWords => {
  const letters = state.letters * state.scale;
  const wide = text.length * letters * broad;
  const start = state.x + x * state.scale - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  const base = state.y + y * state.scale;
  return { text, left: start, right: start + wide, top: base - letters * 0.72, bottom: base + letters * 0.2 };
};

/** Reads the lines of words of a drawing's markup and where they stand. Names on the bones and the corners count too. */
export const wordsIn = (
  markup: string,
): { readonly frame: Omit<PlacedWords, "text">; readonly words: readonly PlacedWords[] } => {
  const [left = 0, top = 0, width = 0, height = 0] = (attribute(markup, "viewBox") ?? "").split(" ").map(Number);
  const words: PlacedWords[] = [];
  const states: State[] = [outermost];
  let anchor = "start";
  let [x, y] = [0, 0];
  for (const [, tag = "", content = ""] of markup.matchAll(/<([^>]+)>([^<]*)/g)) {
    const state = states.at(-1) ?? outermost;
    if (/^(svg|g)\b/.test(tag)) states.push(within(state, ` ${tag}`));
    if (/^\/(svg|g)\b/.test(tag)) states.pop();
    if (tag.startsWith("text")) {
      anchor = attribute(tag, "text-anchor") ?? state.anchor;
      [x, y] = [number(tag, "x"), number(tag, "y")];
    }
    if (tag.startsWith("tspan")) [x, y] = [number(tag, "x"), y + number(tag, "dy")];
    if (/^t(ext|span)\b/.test(tag) && content !== "") words.push(placed(state, content, x, y, anchor));
  }
  return { frame: { left, right: left + width, top, bottom: top + height }, words };
};
