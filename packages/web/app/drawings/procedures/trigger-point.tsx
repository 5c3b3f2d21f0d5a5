import { defineMessages, useMessages } from "../../language/messages.ts";
import { backbone, bodyEdge, bodyFill } from "../body-outline.ts";
import { Needle } from "../instruments.tsx";
import { bothSides, ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";

const words = defineMessages({
  en: {
    title: "Trigger point injection",
    desc: "The neck and upper back from behind. The trapezius muscle reaches from the back of the head to the shoulder. On the patient’s right, a tight band runs in its upper part, with a sore knot in it. A thin needle ends in the knot. It is kept shallow, because the lung lies below.",
    caption: "A thin needle goes into a tight, sore knot in the muscle.",
    muscle: "Trapezius muscle",
    knot: "Sore knot",
    needle: "Needle",
  },
  es: {
    title: "Inyección en un punto gatillo",
    desc: "El cuello y la parte alta de la espalda, por detrás. El músculo trapecio va de la parte de atrás de la cabeza al hombro. A la derecha del paciente, una banda tensa corre por su parte alta, con un nudo doloroso en ella. Una aguja fina termina en el nudo. Se queda a poca profundidad, porque debajo está el pulmón.",
    caption: "Una aguja fina entra en un nudo tenso y doloroso del músculo.",
    muscle: "Músculo trapecio",
    knot: "Nudo doloroso",
    needle: "Aguja",
  },
});

const trapezius = bothSides(
  "M0 64L9 68C10 84 14 96 24 103C36 110 50 113 64 118C58 128 40 134 30 138C18 150 8 178 0 204Z",
);
const fibres = bothSides("M7 74Q9 96 22 108L46 116M3 90Q6 112 26 122L40 128M3 118Q10 134 24 138M3 146Q8 152 16 154");

/** A needle in a knot of the right trapezius. */
export function TriggerPoint() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -100, top: 38, width: 250, height: 172 }} seenFrom="behind">
      <path className="body-fill" d={bodyFill} />
      <path className="tissue tissue-muscle" d={trapezius} />
      <path className="muscle-line" d={fibres} />
      <path className="body-backbone" d={backbone} />
      <path className="body-edge" d={bodyEdge} />
      <path className="taut" d="M14 98Q34 110 56 116" />
      <path className="target" d={ellipse(36, 109, 6, 4, 20)} />
      <Needle from={[92, 76]} tip={[37, 108]} />
      <Label text={text.needle} at={[90, 66]} />
      <Label text={text.knot} at={[88, 134]} to={[40, 110]} tone="relief" wide={11} />
      <Label text={text.muscle} at={[80, 192]} to={[10, 160]} tone="quiet" wide={11} />
    </Scene>
  );
}
