import { createContext, useContext } from "react";

/** What the parts of a drawing know of the whole, in their own units. */
export interface Sheet {
  /** How tall letters are. */
  readonly letters: number;
  readonly top: number;
  readonly bottom: number;
}

const SheetContext = createContext<Sheet>({
  letters: 14,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
});

export const SheetProvider = SheetContext.Provider;
export const useSheet = (): Sheet => useContext(SheetContext);
/** How tall letters are in this drawing, in its own units. */
export const useLetters = (): number => useContext(SheetContext).letters;
