import { useMessages } from "../../language/messages.ts";
import { CordStimulationScene } from "./cord-stimulation-scene.tsx";
import { cordTrialWords } from "./cord-stimulation-words.ts";

/** Leads behind the cord and a stimulator worn outside. */
export function SpinalCordStimulationTrial() {
  return <CordStimulationScene words={useMessages(cordTrialWords)} isTrial={true} />;
}
