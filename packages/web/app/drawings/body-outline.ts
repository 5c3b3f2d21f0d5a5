import { mirrored } from "./path.ts";

/** The right half of the body's edge, from the top of the head to the crotch. The body is 640 units tall, its midline at x = 0. */
const edge =
  "M0 8C17 8 27 22 27 42C27 58 20 70 14 77C13 84 13 90 15 96C21 104 36 107 48 111C64 116 72 128 74 144C76 170 82 190 86 216" +
  "C90 238 98 270 104 310C108 322 114 336 114 352C114 366 109 380 103 384C97 386 93 378 92 366C92 350 92 338 89 326" +
  "C83 296 72 262 68 240C64 216 56 192 52 172C52 196 44 220 43 244C44 268 56 292 59 326C62 372 54 424 48 462" +
  "C46 478 50 492 50 516C50 552 37 584 34 610C35 622 41 634 37 640C29 646 13 646 11 640C11 628 15 618 15 608" +
  "C13 576 10 540 10 512C12 492 14 480 12 462C10 420 6 380 3 346Q1.5 341 0 341";

/** Both edges, to be drawn as lines. */
export const bodyEdge = mirrored(edge) + edge;

/** Both halves, to be filled; they meet at the midline. */
export const bodyFill = `${mirrored(edge)}L0 8Z${edge}L0 8Z`;

/** A few quiet lines that tell front from back. */
export const bodyLines = {
  front:
    "M-46 113C-34 118 -16 116 -7 112M46 113C34 118 16 116 7 112M0 252L0 256M-34 168C-26 178 -12 180 -5 176M34 168C26 178 12 180 5 176" +
    "M-24 454C-28 462 -28 470 -24 476M-37 456C-34 462 -34 470 -37 476M24 454C28 462 28 470 24 476M37 456C34 462 34 470 37 476",
  back:
    "M-44 128C-36 134 -26 150 -22 172M44 128C36 134 26 150 22 172M-50 340C-36 350 -14 350 -3 340M50 340C36 350 14 350 3 340M0 300L0 338" +
    "M-38 462C-32 466 -22 466 -17 462M38 462C32 466 22 466 17 462",
} as const;

/** The row of spinous processes as it shows through the skin. */
export const backbone = "M0 98L0 286";
