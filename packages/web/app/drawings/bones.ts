import { atlas, axis, cervical } from "./bones-cervical.ts";
import { lumbar } from "./bones-lumbar.ts";
import { thoracic } from "./bones-thoracic.ts";
import { formOf, type Vertebra } from "./spine-table.ts";

/** The parts of a bone from front to back, each one path. */
export interface Bones {
  readonly ribs?: string;
  readonly body: string;
  readonly processes?: string;
  readonly arch: string;
  readonly spinous?: string;
}

const none: Bones = { body: "", arch: "" };

/** How one vertebra above the sacrum is drawn. */
export const bonesOf = (vertebra: Vertebra): Bones => {
  switch (formOf(vertebra)) {
    case "atlas":
      return atlas(vertebra);
    case "axis":
      return axis(vertebra);
    case "cervical":
      return cervical(vertebra);
    case "thoracic":
      return thoracic(vertebra);
    case "lumbar":
      return lumbar(vertebra);
    case "sacral":
    case "coccyx":
      return none;
  }
};
