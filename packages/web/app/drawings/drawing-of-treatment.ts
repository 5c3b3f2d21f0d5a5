import type { Treatment } from "@pinpoint/knowledge";
import type { ProcedureDrawingId } from "./procedure-drawing.tsx";

/** The drawing that shows the anatomy of each treatment; one drawing may serve a block and the treatment at the same place. */
const drawings: Readonly<Record<string, ProcedureDrawingId>> = {
  "lumbar-medial-branch-block": "medial-branch-block",
  "cervical-medial-branch-block": "medial-branch-block-neck",
  "thoracic-medial-branch-block": "medial-branch-block-chest",
  "third-occipital-nerve-block": "third-occipital-nerve",
  "third-occipital-rfa": "third-occipital-nerve",
  "lumbar-rfa": "radiofrequency-ablation",
  "cervical-rfa": "radiofrequency-neck",
  "thoracic-rfa": "radiofrequency-chest",
  "lumbar-interlaminar-esi": "interlaminar-epidural",
  "cervical-interlaminar-esi": "interlaminar-epidural-neck",
  "lumbar-transforaminal-esi": "transforaminal-epidural",
  "cervical-transforaminal-esi": "transforaminal-epidural-neck",
  "caudal-esi": "caudal-epidural",
  "facet-cyst-rupture": "facet-cyst-rupture",
  "si-joint-injection": "sacroiliac-injection",
  "si-lateral-branch-rfa": "sacroiliac-radiofrequency",
  "knee-injection": "knee-injection",
  "genicular-nerve-block": "genicular-nerve-block",
  "genicular-rfa": "genicular-radiofrequency",
  "hip-injection": "hip-injection",
  "hip-rfa": "hip-radiofrequency",
  "shoulder-injection": "shoulder-injection",
  "subacromial-injection": "subacromial-injection",
  "occipital-nerve-block": "occipital-nerve",
  "occipital-pulsed-rf": "occipital-nerve",
  "intercostal-nerve-block": "intercostal-nerve-block",
  "suprascapular-nerve-block": "suprascapular-nerve-block",
  "pudendal-nerve-block": "pudendal-nerve-block",
  "lumbar-sympathetic-block": "lumbar-sympathetic-block",
  "stellate-ganglion-block": "stellate-ganglion-block",
  "celiac-plexus-block": "celiac-plexus-block",
  "superior-hypogastric-plexus-block": "hypogastric-plexus-block",
  "ganglion-impar-block": "ganglion-impar-block",
  "trigger-point-injection": "trigger-point",
  "piriformis-injection": "piriformis-injection",
  "trochanteric-bursa-injection": "trochanteric-bursa",
  "scs-implant": "spinal-cord-stimulation",
  "scs-trial": "spinal-cord-stimulation-trial",
  "drg-implant": "dorsal-root-ganglion-stimulation",
  "drg-trial": "dorsal-root-ganglion-trial",
  "pns-implant": "peripheral-nerve-stimulation",
  "pns-trial": "peripheral-nerve-stimulation-trial",
  "intrathecal-pump-implant": "intrathecal-pump",
  "intrathecal-pump-trial": "intrathecal-trial",
  "vertebral-augmentation": "vertebral-augmentation",
  "bvn-ablation": "basivertebral-ablation",
  mild: "mild",
  "interspinous-spacer": "interspinous-spacer",
  "lumbar-decompression": "lumbar-decompression",
  "lumbar-discectomy": "lumbar-discectomy",
  "cervical-decompression": "neck-decompression",
  "lumbar-fusion": "lumbar-fusion",
  "si-joint-fusion": "sacroiliac-fusion",
  "knee-replacement": "knee-replacement",
  "hip-replacement": "hip-replacement",
};

/** Families of which one place in the body is treated, so that a new treatment of theirs has its drawing too. */
const ofFamily: Partial<Readonly<Record<Treatment["family"], ProcedureDrawingId>>> = {
  vertebral: "vertebral-augmentation",
};

/** The drawing of how a treatment is done; undefined for what is not done to one place of the body. */
export const drawingOf = ({ id, family }: Treatment): ProcedureDrawingId | undefined =>
  (Object.hasOwn(drawings, id) ? drawings[id] : undefined) ?? ofFamily[family];
