import type { CompareView } from "../../../src/me/compare/compare-view.ts";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { compareMessages } from "./messages.ts";

/** What to lay side by side: boxes and a button, without script. */
export function Choices({ view }: { readonly view: CompareView }) {
  const text = useMessages(compareMessages);
  return (
    <form method="get" className="compare-choices">
      <fieldset>
        <legend className="field-label">{text.choose}</legend>
        <p className="soft small">{text.chooseHint}</p>
        <div className="compare-boxes">
          {view.choices.map(({ id, name, chosen }) => (
            <label key={id} className="choice">
              <input type="checkbox" name="with" value={id} defaultChecked={chosen} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {view.tooMany && (
        <p role="status" className="compare-too-many">
          {text.tooMany}
        </p>
      )}
      <div className="actions">
        <Button tone="quiet">{text.show}</Button>
      </div>
    </form>
  );
}
