import { createContext, useContext } from "react";

const LettersContext = createContext(14);

/** Sets how tall letters are in a drawing, in its own units. */
export const LettersProvider = LettersContext.Provider;

/** How tall letters are in this drawing, in its own units. */
export const useLetters = (): number => useContext(LettersContext);
