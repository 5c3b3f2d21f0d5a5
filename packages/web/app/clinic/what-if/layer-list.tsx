import type { LayerView } from "../../../src/clinic/what-if/what-if-view.ts";
import { useMessages } from "../../language/messages.ts";
import { whatIfMessages } from "./messages.ts";

interface LayerListProps {
  readonly layers: readonly LayerView[];
  readonly carried: string;
}

/** What is otherwise on the copy; each can be taken back. */
export function LayerList({ layers, carried }: LayerListProps) {
  const text = useMessages(whatIfMessages);
  if (layers.length === 0) return null;
  return (
    <form method="post" className="section" aria-labelledby="laid">
      <h2 id="laid">{text.laid}</h2>
      <input type="hidden" name="laid" value={carried} />
      <ul className="what-if-rows">
        {layers.map(({ how, title }, index) => (
          <li key={`${how} ${title}`}>
            <p>
              <strong className={`what-if-${how}`}>{text[how]}</strong> {title}
            </p>
            <button className="what-if-press" type="submit" name="do" value={`take-back:${index}`}>
              {text.takeBack}
              <span className="unseen">: {title}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button className="what-if-press" type="submit" name="do" value="start-over">
          {text.startOver}
        </button>
      </div>
    </form>
  );
}
