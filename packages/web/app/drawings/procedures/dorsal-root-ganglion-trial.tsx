import { useMessages } from "../../language/messages.ts";
import { GanglionStimulationScene } from "./ganglion-stimulation-scene.tsx";
import { ganglionTrialWords } from "./ganglion-stimulation-words.ts";

/** A lead over the right L4 ganglion and a stimulator worn outside. */
export function DorsalRootGanglionTrial() {
  return <GanglionStimulationScene words={useMessages(ganglionTrialWords)} isTrial={true} />;
}
