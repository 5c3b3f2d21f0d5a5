import { useLocale, useMessages } from "../language/messages.ts";
import { type ColourToken, coloursIn, contrast, pairs } from "../look/contrast.ts";
import tokens from "../look/tokens.css?raw";
import { designMessages } from "./messages.ts";

const colours = coloursIn(tokens);
const byName = new Map(colours.map((colour) => [colour.name, colour]));

/** The colours with their contrast, the type scale and the spaces, read from the style sheet itself. */
export function TokensSection() {
  const text = useMessages(designMessages);
  return (
    <>
      <section className="design-section">
        <h2>{text.colours}</h2>
        <p className="soft">{text.coloursText}</p>
        <ul className="design-swatches">
          {colours.map((colour) => (
            <Swatch key={colour.name} colour={colour} />
          ))}
        </ul>
        <ContrastTable />
      </section>
      <section className="design-section">
        <h2>{text.type}</h2>
        <p className="design-type-39">39 · {text.serif}</p>
        <p className="design-type-31">31 · {text.serif}</p>
        <p className="design-type-25">25 · {text.serif}</p>
        <p className="design-type-20">20 · {text.serif}</p>
        <p>16 · {text.sans}</p>
        <p className="small">14 · {text.sans}</p>
      </section>
    </>
  );
}

function Swatch({ colour }: { readonly colour: ColourToken }) {
  return (
    <li className="design-swatch">
      <svg viewBox="0 0 96 48" aria-hidden="true" focusable="false">
        <rect width="48" height="48" fill={colour.light} />
        <rect x="48" width="48" height="48" fill={colour.dark} />
      </svg>
      <span>{colour.name}</span>
      <span className="soft">
        {colour.light} {colour.dark}
      </span>
    </li>
  );
}

function ContrastTable() {
  const text = useMessages(designMessages);
  const number = new Intl.NumberFormat(useLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const measure = (on: string, over: string, theme: "light" | "dark"): string =>
    number.format(contrast(byName.get(on)?.[theme] ?? "#000000", byName.get(over)?.[theme] ?? "#000000"));
  return (
    <div className="scroll">
      <table className="design-contrast">
        <thead>
          <tr>
            {[text.pair, text.light, text.dark, text.least].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ on, colour, least }) => (
            <tr key={`${colour} ${on}`}>
              <th scope="row">
                {colour} / {on}
              </th>
              <td>{measure(on, colour, "light")}</td>
              <td>{measure(on, colour, "dark")}</td>
              <td>{number.format(least)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
