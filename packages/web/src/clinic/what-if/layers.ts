/** What is laid over the copy, in the same form that `pinpoint assess --with` reads; it lives in the page's own form and nowhere else. */
import { type Chart, referencesOf } from "@pinpoint/chart";
import { z } from "zod";

const layerSchema = z.union([
  z.strictObject({ withdraw: z.string() }),
  z.strictObject({ id: z.string(), kind: z.string(), at: z.string(), body: z.record(z.string(), z.unknown()) }),
]);
/** An entry added or put in the place of another, or one taken away. */
export type Layer = z.output<typeof layerSchema>;

const mostLayers = 60;
const mostCharacters = 100_000;

/** Reads what the form carried; what is no list of layers is as if nothing were laid over. */
export const readLayers = (text: string): readonly Layer[] => {
  if (text === "" || text.length > mostCharacters) return [];
  try {
    const read = z.array(layerSchema).max(mostLayers).safeParse(JSON.parse(text));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
};

const idOf = (layer: Layer): string => ("withdraw" in layer ? layer.withdraw : layer.id);

const without = (layers: readonly Layer[], ids: ReadonlySet<string>): readonly Layer[] =>
  layers.filter((layer) => !ids.has(idOf(layer)));

/** An entry and everything that names it: its corrections, the relief after a procedure. */
const withDependents = (chart: Chart, id: string): ReadonlySet<string> => {
  const gone = new Set([id]);
  for (let before = 0; before < gone.size; ) {
    before = gone.size;
    for (const entry of chart.entries) if (referencesOf(entry).some(([, named]) => gone.has(named))) gone.add(entry.id);
  }
  return gone;
};

/** The layers with one entry of the chart left out, and what cannot stand without it. */
export const leftOut = (layers: readonly Layer[], chart: Chart, id: string): readonly Layer[] => {
  if (!chart.entries.some((entry) => entry.id === id)) return without(layers, new Set([id]));
  const gone = withDependents(chart, id);
  return [...without(layers, gone), ...[...gone].map((withdraw) => ({ withdraw }))];
};

/** The layers with an entry in the place of one of the chart; corrections of the old one go, or they would undo it. */
export const putInPlace = (
  layers: readonly Layer[],
  chart: Chart,
  entry: Exclude<Layer, { withdraw: string }>,
): readonly Layer[] => {
  const corrections = chart.entries.flatMap((one) =>
    one.kind === "amendment" && one.body.entry === entry.id ? [one.id] : [],
  );
  return [
    ...without(layers, new Set([entry.id, ...corrections])),
    ...corrections.map((withdraw) => ({ withdraw })),
    entry,
  ];
};

/** An id that neither the chart nor a layer has. */
export const freshId = (layers: readonly Layer[], chart: Chart): string => {
  const taken = new Set([...layers.map(idOf), ...chart.entries.map(({ id }) => id)]);
  let number = 1;
  while (taken.has(`what-if-${number}`)) number++;
  return `what-if-${number}`;
};

/** The layers without one of them. */
export const takenBack = (layers: readonly Layer[], index: number): readonly Layer[] =>
  layers.filter((_, place) => place !== index);
