import { useMessages } from "../../language/messages.ts";
import { GenicularScene } from "./genicular-scene.tsx";
import { genicularAblationWords } from "./genicular-words.ts";

/** An electrode at each of the three genicular nerves. */
export function GenicularRadiofrequency() {
  return <GenicularScene words={useMessages(genicularAblationWords)} tool="electrode" />;
}
