/** Walks a page in the order it is read. */
import type { Block, Cited, Labelled, PublicPage } from "./page-model.ts";

type Turn<A, B> = (text: A, cited: Cited<A>) => B;

const about = ({ sources, class: is }: Cited<unknown>) => ({
  ...(sources === undefined ? {} : { sources }),
  ...(is === undefined ? {} : { class: is }),
});

const mapBlock = <A, B>(block: Block<A>, turn: Turn<A, B>): Block<B> => {
  const plain = (text: A): B => turn(text, { says: text });
  const cited = (one: Cited<A>): Cited<B> => ({ ...about(one), says: turn(one.says, one) });
  const labelled = (row: Labelled<A>): Labelled<B> => {
    const label = plain(row.label);
    return { ...about(row), label, says: turn(row.says, row) };
  };
  switch (block.is) {
    case "paragraph":
      return { is: "paragraph", ...cited(block) };
    case "list":
    case "note":
      return { ...block, items: block.items.map(cited) };
    case "facts":
    case "hours":
      return { ...block, rows: block.rows.map(labelled) };
    case "risks":
      return { ...block, rows: block.rows.map((row) => ({ ...row, ...labelled(row) })) };
    case "table":
      return {
        ...block,
        rows: block.rows.map(({ label, cells }) => ({ label: plain(label), cells: cells.map(cited) })),
      };
    case "links":
      return {
        ...block,
        items: block.items.map(({ says, ...link }) => (says === undefined ? link : { ...link, says: plain(says) })),
      };
    case "more":
      return { ...block, blocks: block.blocks.map((inner) => mapBlock(inner, turn)) };
    case "counts":
    case "drawing":
      return block;
  }
};

/** The page with every sentence turned into something else; `turn` is called in reading order. */
export const mapPage = <A, B>(page: PublicPage<A>, turn: Turn<A, B>): PublicPage<B> => ({
  ...page,
  lead: turn(page.lead, { says: page.lead }),
  sections: page.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => mapBlock(block, turn)),
  })),
});

/** Every sentence of some blocks, in reading order. */
export const citedIn = (blocks: readonly Block[]): readonly Cited[] => {
  const all: Cited[] = [];
  const page = { path: "", title: "", lead: "", short: false, about: null, within: null };
  mapPage({ ...page, sections: [{ id: "", title: "", blocks }] }, (_text, cited) => all.push(cited));
  return all.slice(1);
};

const sourcesOfBlock = (block: Block): readonly string[] => {
  if (block.is === "counts") return block.sources;
  if (block.is === "more") return block.blocks.flatMap(sourcesOfBlock);
  return citedIn([block]).flatMap(({ sources = [] }) => sources);
};

/** Ids of the sources a page names, each once, in the order they are met. */
export const sourcesOf = ({ sections }: PublicPage): readonly string[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sourcesOfBlock))),
];
