import { useMessages } from "../../language/messages.ts";
import { NerveStimulationScene } from "./nerve-stimulation-scene.tsx";
import { nerveStimulatorWords } from "./nerve-stimulation-words.ts";

/** A lead beside a small nerve and a receiver under the skin. */
export function PeripheralNerveStimulation() {
  return <NerveStimulationScene words={useMessages(nerveStimulatorWords)} isTrial={false} />;
}
