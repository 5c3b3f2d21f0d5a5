import type { CheckScriptPlaces } from "../../src/check/script-places.ts";
import { useMessages } from "../language/messages.ts";
import { checkMessages } from "./messages.ts";

/** The small script at the door: it sends nothing, and loads the rest when the first page is answered. */
export function CheckScript({ script: { door, bundle } }: { readonly script: CheckScriptPlaces }) {
  const text = useMessages(checkMessages);
  return (
    <>
      <div id="check-draft" className="check-draft" hidden>
        <p>{text.draft}</p>
        <p className="actions">
          <button className="button" type="button" id="check-go-on">
            {text.goOn}
          </button>
          <button className="button button-quiet" type="button" id="check-anew">
            {text.again}
          </button>
        </p>
      </div>
      <p id="check-failed" className="check-problem" role="alert" hidden>
        {text.failed}
      </p>
      <template id="check-privacy">{text.privacyScript}</template>
      <script src={door} data-bundle={bundle} id="check-door" type="module" />
    </>
  );
}
