import { ProcedureDrawing, procedureDrawings } from "../drawings/procedure-drawing.tsx";

/** The drawing a page asks for by its id. */
export function SiteDrawing({ id }: { readonly id: string }) {
  const known = procedureDrawings.find((one) => one === id);
  return known === undefined ? null : <ProcedureDrawing id={known} />;
}
