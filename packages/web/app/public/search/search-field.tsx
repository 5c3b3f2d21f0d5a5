import "./search.css";
import { hrefIn } from "../../../src/public/public-path.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { searchMessages } from "./messages.ts";

/** One field that leads to the search page, on any page, without script. */
export function SearchField({ asked = "", label }: { readonly asked?: string; readonly label?: string }) {
  const text = useMessages(searchMessages);
  return (
    <search>
      <form className="public-search" method="get" action={hrefIn(useLocale(), "/search")}>
        <label className="field-label" htmlFor="q">
          {label ?? text.label}
        </label>
        <div className="public-search-row">
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={asked}
            maxLength={120}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Button>{text.go}</Button>
        </div>
      </form>
    </search>
  );
}
