import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineFront } from "../spine-front.tsx";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Stellate ganglion block",
    desc: "The lower neck from the front. The stellate ganglion lies on the patient’s left at the neck of the first rib, at C7 to T1. The needle does not go that far. It ends in front of the side part of C6, away from the lung. The medicine runs down from there along the sympathetic chain to the ganglion. The carotid artery is held to the outside.",
    caption: "The needle ends at C6. The medicine runs down the chain to the ganglion at C7 to T1.",
    needle: "Needle",
    ganglion: "Stellate ganglion",
    artery: "Carotid artery",
    airway: "Windpipe",
  },
  es: {
    title: "Bloqueo del ganglio estrellado",
    desc: "La parte baja del cuello, de frente. El ganglio estrellado está a la izquierda del paciente, en el cuello de la primera costilla, entre C7 y T1. La aguja no llega hasta allí. Termina delante de la parte lateral de C6, lejos del pulmón. Desde ahí la medicina baja por la cadena simpática hasta el ganglio. La arteria carótida se mantiene hacia fuera.",
    caption: "La aguja termina en C6. La medicina baja por la cadena hasta el ganglio, entre C7 y T1.",
    needle: "Aguja",
    ganglion: "Ganglio estrellado",
    artery: "Arteria carótida",
    airway: "Tráquea",
  },
});

const vertebrae = between("C5", "T2");

/** A needle before C6 and the medicine on its way down to the left stellate ganglion. */
export function StellateGanglionBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -96, top: 236, width: 270, height: 184 }} seenFrom="front">
      <SpineFront vertebrae={vertebrae} />
      <LevelNames vertebrae={vertebrae} x={-31} />
      <path
        className="tissue tissue-vessel"
        d="M58 232Q66 280 62 330Q58 380 44 424L32 424Q48 380 52 330Q56 280 48 232Z"
      />
      <path className="tissue" d="M-13 292L13 292L13 424L-13 424Z" />
      <path
        className="muscle-line"
        d="M-13 308L13 308M-13 324L13 324M-13 340L13 340M-13 356L13 356M-13 372L13 372M-13 388L13 388M-13 404L13 404"
      />
      <Reach kind="medicine" d={ellipse(34, 318, 9, 40, -4)} />
      <Nerve d="M27 236Q29 280 36 340Q38 380 36 424" isTreated />
      <path className="target" d={ellipse(39, 346, 5.5, 10, -12)} />
      <Needle from={[106, 262]} tip={[32, 288]} />
      <Label text={text.needle} at={[106, 252]} />
      <Label text={text.artery} at={[84, 300]} to={[60, 306]} tone="quiet" wide={10} />
      <Label text={text.ganglion} at={[84, 348]} to={[41, 346]} tone="relief" wide={10} />
      <Label text={text.airway} at={[84, 408]} to={[6, 404]} tone="quiet" />
    </Scene>
  );
}
