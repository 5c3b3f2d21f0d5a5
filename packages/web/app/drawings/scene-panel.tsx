import type { ReactNode } from "react";
import { SheetProvider, useSheet } from "./scene-sheet.ts";

interface PanelProps {
  /** Where the panel's own origin lies in the drawing. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly children: ReactNode;
}

/** A part of a drawing with a scale of its own; its letters stay as tall as the others. */
export function Panel({ x, y, scale, children }: PanelProps) {
  const sheet = useSheet();
  const letters = sheet.letters / scale;
  const inside = { letters, top: (sheet.top - y) / scale, bottom: (sheet.bottom - y) / scale };
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fontSize={Math.round(letters * 10) / 10}>
      <SheetProvider value={inside}>{children}</SheetProvider>
    </g>
  );
}
