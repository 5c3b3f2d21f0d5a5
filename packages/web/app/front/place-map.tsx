import "./place-map.css";
import { type Region, regionSchema } from "@pinpoint/chart";
import { useId } from "react";
import { hrefIn } from "../../src/public/public-path.ts";
import { regionPath } from "../../src/public/shelves/paths.ts";
import { placeNames } from "../../src/public/shelves/place-names.ts";
import { backbone, bodyEdge, bodyFill, bodyLines } from "../drawings/body-outline.ts";
import { type BodyView, regionShape } from "../drawings/body-regions.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { PublicLink } from "../public/public-link.tsx";
import { frontMessages } from "./messages.ts";
import { places } from "./places.ts";
import { touchAreas } from "./touch-areas.ts";

/** The body from both sides; every region leads to its page. */
export function PlaceMap() {
  const text = useMessages(frontMessages);
  return (
    <div className="place-map">
      <p className="place-hint">{text.hint}</p>
      <Body view="front" label={text.fromFront} caption={text.front} />
      <Body view="back" label={text.fromBehind} caption={text.behind} />
    </div>
  );
}

interface BodyProps {
  readonly view: BodyView;
  readonly label: string;
  readonly caption: string;
}

function Body({ view, label, caption }: BodyProps) {
  const clip = useId();
  const regions = Object.keys(touchAreas[view]).map((region) => regionSchema.parse(region));
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; its links are one group. */}
      <svg viewBox="-126 0 252 660" role="group" aria-label={label}>
        <clipPath id={clip}>
          <path d={bodyFill} />
        </clipPath>
        <path className="body-fill" d={bodyFill} />
        {regions.map((region) => (
          <Place key={region} region={region} view={view} clip={clip} />
        ))}
        <g className="place-lines">
          <path className="body-lines" d={bodyLines[view]} />
          {view === "back" && <path className="body-backbone" d={backbone} />}
          <path className="body-edge" d={bodyEdge} />
        </g>
      </svg>
      <figcaption className="drawing-caption">{caption}</figcaption>
    </figure>
  );
}

interface PlaceProps {
  readonly region: Region;
  readonly view: BodyView;
  readonly clip: string;
}

/** One region. Drawn from both sides it is reached by keyboard once: the second is the same link again. */
function Place({ region, view, clip }: PlaceProps) {
  const name = placeNames[useLocale()][region];
  const href = hrefIn(useLocale(), regionPath(region));
  const again = view === "back" && touchAreas.front[region] !== undefined;
  return (
    <a
      className="place"
      href={href}
      data-place={region}
      aria-label={name}
      {...(again && { tabIndex: -1, "aria-hidden": true })}
    >
      <title>{name}</title>
      {touchAreas[view][region]?.map(([x, y, width, height]) => (
        <rect key={x} className="place-touch" x={x} y={y} width={width} height={height} />
      ))}
      <path className="place-zone" clipPath={`url(#${clip})`} d={regionShape({ region }, view)} />
    </a>
  );
}

/** The same places by name. */
export function PlaceList() {
  const text = useMessages(frontMessages);
  const names = placeNames[useLocale()];
  return (
    <nav className="place-list" aria-labelledby="places">
      <h2 id="places">{text.places}</h2>
      <ul>
        {places.map((region) => (
          <li key={region}>
            <PublicLink to={regionPath(region)} data-place={region}>
              {names[region]}
            </PublicLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
