/** The right knee with room for words at both sides. */
export const kneeFrame = { left: -150, top: 0, width: 300, height: 290 } as const;
