import { type Piece, plainText } from "../../src/public/glossary.ts";
import type { Block, Labelled } from "../../src/public/page-model.ts";
import { CountOf1000 } from "../look/count-of-1000.tsx";
import { PublicLink } from "./public-link.tsx";
import { RiskRows } from "./risk-rows.tsx";
import { Citation, CitedText, Says } from "./says.tsx";
import { SiteDrawing } from "./site-drawing.tsx";

type Shown = Block<readonly Piece[]>;
type Of<K extends Shown["is"]> = Extract<Shown, { readonly is: K }>;

const keyOf = plainText;

/** One part of a page. */
export function BlockView({ block }: { readonly block: Shown }) {
  switch (block.is) {
    case "paragraph":
      return (
        <p>
          <CitedText {...block} />
        </p>
      );
    case "list":
      return <ListBlock block={block} />;
    case "facts":
      return <Pairs rows={block.rows} name="facts" />;
    case "hours":
      return <Pairs rows={block.rows} name="hours" />;
    case "table":
      return <TableBlock block={block} />;
    case "note":
      return <NoteBlock block={block} />;
    case "counts":
      return <CountsBlock block={block} />;
    case "risks":
      return <RiskRows rows={block.rows} />;
    case "drawing":
      return <SiteDrawing id={block.id} />;
    case "links":
      return <LinksBlock block={block} />;
    case "more":
      return (
        <details className="public-more">
          <summary>{block.title}</summary>
          <div className="public-blocks">
            {block.blocks.map((inner, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never move.
              <BlockView key={index} block={inner} />
            ))}
          </div>
        </details>
      );
  }
}

function ListBlock({ block: { numbered, items } }: { readonly block: Of<"list"> }) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className="public-list">
      {items.map((item) => (
        <li key={keyOf(item.says)}>
          <CitedText {...item} />
        </li>
      ))}
    </List>
  );
}

function Pairs({
  rows,
  name,
}: {
  readonly rows: readonly Labelled<readonly Piece[]>[];
  readonly name: "facts" | "hours";
}) {
  return (
    <dl className={`public-${name}`}>
      {rows.map(({ label, ...row }) => (
        <div key={keyOf(label)}>
          <dt>
            <Says pieces={label} />
          </dt>
          <dd>
            <CitedText {...row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TableBlock({ block: { caption, head, rows } }: { readonly block: Of<"table"> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard.
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="public-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={keyOf(label)}>
              <th scope="row">
                <Says pieces={label} />
              </th>
              {cells.map((cell) => (
                <td key={keyOf(cell.says)}>
                  <CitedText {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NoteBlock({ block: { tone, title, items } }: { readonly block: Of<"note"> }) {
  return (
    <aside className={`public-note public-note-${tone}`}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={keyOf(item.says)}>
            <CitedText {...item} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function CountsBlock({ block: { drawn, sources } }: { readonly block: Of<"counts"> }) {
  return (
    <div className="public-counts">
      <h3>
        {drawn.title}
        <Citation sources={sources} />
      </h3>
      <CountOf1000 {...drawn.arm} comparator={drawn.other} />
      {drawn.remarks.map((says) => (
        <p key={says} className="soft small">
          {says}
        </p>
      ))}
    </div>
  );
}

function LinksBlock({ block: { items } }: { readonly block: Of<"links"> }) {
  return (
    <ul className="public-links">
      {items.map(({ to, label, says }) => (
        <li key={`${to} ${label}`}>
          <PublicLink to={to}>{label}</PublicLink>
          {says && (
            <p className="soft">
              <Says pieces={says} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
