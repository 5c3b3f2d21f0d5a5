import { useSyncExternalStore } from "react";
import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { optionMessages } from "./messages.ts";

const never = () => () => {};

/** Prints the page. It is there once the script of the page is; without it the browser's own command does the same. */
export function PrintButton() {
  const text = useMessages(optionMessages);
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!alive) return null;
  return (
    <Button type="button" tone="quiet" onClick={() => window.print()}>
      {text.print}
    </Button>
  );
}
