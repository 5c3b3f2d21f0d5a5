import type { ReactElement } from "react";
import { BasivertebralAblation } from "./procedures/basivertebral-ablation.tsx";
import { CaudalEpidural } from "./procedures/caudal-epidural.tsx";
import { CeliacPlexusBlock } from "./procedures/celiac-plexus-block.tsx";
import { DorsalRootGanglionStimulation } from "./procedures/dorsal-root-ganglion-stimulation.tsx";
import { DorsalRootGanglionTrial } from "./procedures/dorsal-root-ganglion-trial.tsx";
import { FacetCystRupture } from "./procedures/facet-cyst-rupture.tsx";
import { GanglionImparBlock } from "./procedures/ganglion-impar-block.tsx";
import { GenicularNerveBlock } from "./procedures/genicular-nerve-block.tsx";
import { GenicularRadiofrequency } from "./procedures/genicular-radiofrequency.tsx";
import { HipInjection } from "./procedures/hip-injection.tsx";
import { HipRadiofrequency } from "./procedures/hip-radiofrequency.tsx";
import { HipReplacement } from "./procedures/hip-replacement.tsx";
import { HypogastricPlexusBlock } from "./procedures/hypogastric-plexus-block.tsx";
import { IntercostalNerveBlock } from "./procedures/intercostal-nerve-block.tsx";
import { InterlaminarEpidural } from "./procedures/interlaminar-epidural.tsx";
import { InterlaminarEpiduralNeck } from "./procedures/interlaminar-epidural-neck.tsx";
import { InterspinousSpacer } from "./procedures/interspinous-spacer.tsx";
import { IntrathecalPump } from "./procedures/intrathecal-pump.tsx";
import { IntrathecalTrial } from "./procedures/intrathecal-trial.tsx";
import { KneeInjection } from "./procedures/knee-injection.tsx";
import { KneeReplacement } from "./procedures/knee-replacement.tsx";
import { LumbarDecompression } from "./procedures/lumbar-decompression.tsx";
import { LumbarDiscectomy } from "./procedures/lumbar-discectomy.tsx";
import { LumbarFusion } from "./procedures/lumbar-fusion.tsx";
import { LumbarSympatheticBlock } from "./procedures/lumbar-sympathetic-block.tsx";
import { MedialBranchBlock } from "./procedures/medial-branch-block.tsx";
import { MedialBranchBlockChest } from "./procedures/medial-branch-block-chest.tsx";
import { MedialBranchBlockNeck } from "./procedures/medial-branch-block-neck.tsx";
import { Mild } from "./procedures/mild.tsx";
import { NeckDecompression } from "./procedures/neck-decompression.tsx";
import { OccipitalNerve } from "./procedures/occipital-nerve.tsx";
import { PeripheralNerveStimulation } from "./procedures/peripheral-nerve-stimulation.tsx";
import { PeripheralNerveStimulationTrial } from "./procedures/peripheral-nerve-stimulation-trial.tsx";
import { PiriformisInjection } from "./procedures/piriformis-injection.tsx";
import { PudendalNerveBlock } from "./procedures/pudendal-nerve-block.tsx";
import { RadiofrequencyAblation } from "./procedures/radiofrequency-ablation.tsx";
import { RadiofrequencyChest } from "./procedures/radiofrequency-chest.tsx";
import { RadiofrequencyNeck } from "./procedures/radiofrequency-neck.tsx";
import { SacroiliacFusion } from "./procedures/sacroiliac-fusion.tsx";
import { SacroiliacInjection } from "./procedures/sacroiliac-injection.tsx";
import { SacroiliacRadiofrequency } from "./procedures/sacroiliac-radiofrequency.tsx";
import { ShoulderInjection } from "./procedures/shoulder-injection.tsx";
import { SpinalCordStimulation } from "./procedures/spinal-cord-stimulation.tsx";
import { SpinalCordStimulationTrial } from "./procedures/spinal-cord-stimulation-trial.tsx";
import { StellateGanglionBlock } from "./procedures/stellate-ganglion-block.tsx";
import { SubacromialInjection } from "./procedures/subacromial-injection.tsx";
import { SuprascapularNerveBlock } from "./procedures/suprascapular-nerve-block.tsx";
import { ThirdOccipitalNerve } from "./procedures/third-occipital-nerve.tsx";
import { TransforaminalEpidural } from "./procedures/transforaminal-epidural.tsx";
import { TransforaminalEpiduralNeck } from "./procedures/transforaminal-epidural-neck.tsx";
import { TriggerPoint } from "./procedures/trigger-point.tsx";
import { TrochantericBursa } from "./procedures/trochanteric-bursa.tsx";
import { VertebralAugmentation } from "./procedures/vertebral-augmentation.tsx";

/** Every drawing of a procedure. */
export const procedureDrawings = [
  "medial-branch-block",
  "medial-branch-block-neck",
  "medial-branch-block-chest",
  "third-occipital-nerve",
  "radiofrequency-ablation",
  "radiofrequency-neck",
  "radiofrequency-chest",
  "interlaminar-epidural",
  "interlaminar-epidural-neck",
  "transforaminal-epidural",
  "transforaminal-epidural-neck",
  "caudal-epidural",
  "facet-cyst-rupture",
  "sacroiliac-injection",
  "sacroiliac-radiofrequency",
  "knee-injection",
  "genicular-nerve-block",
  "genicular-radiofrequency",
  "hip-injection",
  "hip-radiofrequency",
  "shoulder-injection",
  "subacromial-injection",
  "occipital-nerve",
  "intercostal-nerve-block",
  "suprascapular-nerve-block",
  "pudendal-nerve-block",
  "lumbar-sympathetic-block",
  "stellate-ganglion-block",
  "celiac-plexus-block",
  "hypogastric-plexus-block",
  "ganglion-impar-block",
  "trigger-point",
  "piriformis-injection",
  "trochanteric-bursa",
  "spinal-cord-stimulation",
  "spinal-cord-stimulation-trial",
  "dorsal-root-ganglion-stimulation",
  "dorsal-root-ganglion-trial",
  "peripheral-nerve-stimulation",
  "peripheral-nerve-stimulation-trial",
  "intrathecal-pump",
  "intrathecal-trial",
  "vertebral-augmentation",
  "basivertebral-ablation",
  "mild",
  "interspinous-spacer",
  "lumbar-decompression",
  "lumbar-discectomy",
  "neck-decompression",
  "lumbar-fusion",
  "sacroiliac-fusion",
  "knee-replacement",
  "hip-replacement",
] as const;
export type ProcedureDrawingId = (typeof procedureDrawings)[number];

const drawn: Readonly<Record<ProcedureDrawingId, () => ReactElement>> = {
  "medial-branch-block": MedialBranchBlock,
  "medial-branch-block-neck": MedialBranchBlockNeck,
  "medial-branch-block-chest": MedialBranchBlockChest,
  "third-occipital-nerve": ThirdOccipitalNerve,
  "radiofrequency-ablation": RadiofrequencyAblation,
  "radiofrequency-neck": RadiofrequencyNeck,
  "radiofrequency-chest": RadiofrequencyChest,
  "interlaminar-epidural": InterlaminarEpidural,
  "interlaminar-epidural-neck": InterlaminarEpiduralNeck,
  "transforaminal-epidural": TransforaminalEpidural,
  "transforaminal-epidural-neck": TransforaminalEpiduralNeck,
  "caudal-epidural": CaudalEpidural,
  "facet-cyst-rupture": FacetCystRupture,
  "sacroiliac-injection": SacroiliacInjection,
  "sacroiliac-radiofrequency": SacroiliacRadiofrequency,
  "knee-injection": KneeInjection,
  "genicular-nerve-block": GenicularNerveBlock,
  "genicular-radiofrequency": GenicularRadiofrequency,
  "hip-injection": HipInjection,
  "hip-radiofrequency": HipRadiofrequency,
  "shoulder-injection": ShoulderInjection,
  "subacromial-injection": SubacromialInjection,
  "occipital-nerve": OccipitalNerve,
  "intercostal-nerve-block": IntercostalNerveBlock,
  "suprascapular-nerve-block": SuprascapularNerveBlock,
  "pudendal-nerve-block": PudendalNerveBlock,
  "lumbar-sympathetic-block": LumbarSympatheticBlock,
  "stellate-ganglion-block": StellateGanglionBlock,
  "celiac-plexus-block": CeliacPlexusBlock,
  "hypogastric-plexus-block": HypogastricPlexusBlock,
  "ganglion-impar-block": GanglionImparBlock,
  "trigger-point": TriggerPoint,
  "piriformis-injection": PiriformisInjection,
  "trochanteric-bursa": TrochantericBursa,
  "spinal-cord-stimulation": SpinalCordStimulation,
  "spinal-cord-stimulation-trial": SpinalCordStimulationTrial,
  "dorsal-root-ganglion-stimulation": DorsalRootGanglionStimulation,
  "dorsal-root-ganglion-trial": DorsalRootGanglionTrial,
  "peripheral-nerve-stimulation": PeripheralNerveStimulation,
  "peripheral-nerve-stimulation-trial": PeripheralNerveStimulationTrial,
  "intrathecal-pump": IntrathecalPump,
  "intrathecal-trial": IntrathecalTrial,
  "vertebral-augmentation": VertebralAugmentation,
  "basivertebral-ablation": BasivertebralAblation,
  mild: Mild,
  "interspinous-spacer": InterspinousSpacer,
  "lumbar-decompression": LumbarDecompression,
  "lumbar-discectomy": LumbarDiscectomy,
  "neck-decompression": NeckDecompression,
  "lumbar-fusion": LumbarFusion,
  "sacroiliac-fusion": SacroiliacFusion,
  "knee-replacement": KneeReplacement,
  "hip-replacement": HipReplacement,
};

/** One drawing of how a procedure is done, with its text alternative and caption in the page's language. */
export function ProcedureDrawing({ id }: { readonly id: ProcedureDrawingId }) {
  const Drawn = drawn[id];
  return <Drawn />;
}
