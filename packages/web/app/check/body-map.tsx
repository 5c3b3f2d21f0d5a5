import type { Questions } from "../../src/check/content.ts";
import { backbone, bodyEdge, bodyFill, bodyLines } from "../drawings/body-outline.ts";
import { type BodyView, regionShape } from "../drawings/body-regions.ts";
import { useMessages } from "../language/messages.ts";
import { checkMessages } from "./messages.ts";

/** The body twice, front and back. Each place is a label of its answer's radio button: a click chooses it, and the style sheet lights it. */
export function BodyMap({ regions }: { readonly regions: Questions["regions"] }) {
  const text = useMessages(checkMessages);
  return (
    <div className="check-body">
      <Side view="front" title={text.figureFront} regions={regions} />
      <Side view="back" title={text.figureBack} regions={regions} />
    </div>
  );
}

interface SideProps {
  readonly view: BodyView;
  readonly title: string;
  readonly regions: Questions["regions"];
}

function Side({ view, title, regions }: SideProps) {
  const clip = `check-clip-${view}`;
  return (
    <figure>
      <svg viewBox="-150 0 300 690" aria-hidden="true" focusable="false">
        <clipPath id={clip}>
          <path d={bodyFill} />
        </clipPath>
        <path className="body-fill" d={bodyFill} />
        {regions.map(({ region }) => {
          const d = regionShape({ region }, view);
          return d === undefined ? null : (
            <path
              key={region}
              className={`check-zone check-zone-${region}`}
              data-region={region}
              clipPath={`url(#${clip})`}
              fillRule="evenodd"
              d={d}
            />
          );
        })}
        <path className="body-lines" d={bodyLines[view]} />
        {view === "back" && <path className="body-backbone" d={backbone} />}
        <path className="body-edge" d={bodyEdge} />
      </svg>
      <figcaption className="drawing-caption">{title}</figcaption>
    </figure>
  );
}
