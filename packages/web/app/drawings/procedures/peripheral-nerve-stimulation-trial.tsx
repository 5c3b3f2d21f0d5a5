import { useMessages } from "../../language/messages.ts";
import { NerveStimulationScene } from "./nerve-stimulation-scene.tsx";
import { nerveTrialWords } from "./nerve-stimulation-words.ts";

/** A lead beside a small nerve and a stimulator worn outside. */
export function PeripheralNerveStimulationTrial() {
  return <NerveStimulationScene words={useMessages(nerveTrialWords)} isTrial={true} />;
}
