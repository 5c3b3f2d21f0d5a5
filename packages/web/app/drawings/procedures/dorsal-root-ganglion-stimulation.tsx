import { useMessages } from "../../language/messages.ts";
import { GanglionStimulationScene } from "./ganglion-stimulation-scene.tsx";
import { ganglionStimulatorWords } from "./ganglion-stimulation-words.ts";

/** A lead over the right L4 ganglion and a generator under the skin. */
export function DorsalRootGanglionStimulation() {
  return <GanglionStimulationScene words={useMessages(ganglionStimulatorWords)} isTrial={false} />;
}
