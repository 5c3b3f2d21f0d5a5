import type { Block, Cited } from "../page-model.ts";

const isCited = ({ sources = [], class: is }: Omit<Cited, "says">): boolean => sources.length > 0 || is !== undefined;

/** Numbers to call, and those that belong to a name, are no figures. */
const hasDigit = (text: string): boolean =>
  /\d/.test(text.replaceAll(/\b(911|988|[CTLS]\d(-\d)?|(type|tipo) \d)\b/g, ""));

const bare = (cited: Cited, label = ""): readonly string[] =>
  hasDigit(`${label} ${cited.says}`) && !isCited(cited) ? [`${label} ${cited.says}`.trim()] : [];

const bareIn = (block: Block): readonly string[] => {
  switch (block.is) {
    case "paragraph":
      return bare(block);
    case "list":
    case "note":
      return block.items.flatMap((item) => bare(item));
    case "facts":
    case "hours":
    case "risks":
      return block.rows.flatMap((row) => bare(row, row.label));
    case "table":
      return block.rows.flatMap(({ label, cells }) => cells.flatMap((cell) => bare(cell, label)));
    case "more":
      return uncitedDigits(block.blocks);
    case "counts":
      return block.sources.length > 0 ? [] : [block.drawn.title];
    case "links":
    case "drawing":
      return [];
  }
};

/** Sentences of some blocks that hold a number and name neither a source nor a class. */
export const uncitedDigits = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(bareIn);
