import { useMessages } from "../../language/messages.ts";
import { CordStimulationScene } from "./cord-stimulation-scene.tsx";
import { cordStimulatorWords } from "./cord-stimulation-words.ts";

/** Leads behind the cord and a generator in the right buttock. */
export function SpinalCordStimulation() {
  return <CordStimulationScene words={useMessages(cordStimulatorWords)} isTrial={false} />;
}
