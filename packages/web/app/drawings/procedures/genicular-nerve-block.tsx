import { useMessages } from "../../language/messages.ts";
import { GenicularScene } from "./genicular-scene.tsx";
import { genicularBlockWords } from "./genicular-words.ts";

/** A needle at each of the three genicular nerves. */
export function GenicularNerveBlock() {
  return <GenicularScene words={useMessages(genicularBlockWords)} tool="needle" />;
}
