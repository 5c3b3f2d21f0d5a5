import type { ReactNode } from "react";
import { LettersProvider, useLetters } from "./scene-letters.ts";

interface PanelProps {
  /** Where the panel's own origin lies in the drawing. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly children: ReactNode;
}

/** A part of a drawing with a scale of its own; its letters stay as tall as the others. */
export function Panel({ x, y, scale, children }: PanelProps) {
  const letters = useLetters() / scale;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fontSize={Math.round(letters * 10) / 10}>
      <LettersProvider value={letters}>{children}</LettersProvider>
    </g>
  );
}
