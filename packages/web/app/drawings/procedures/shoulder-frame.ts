/** The patient's right shoulder from behind, with room for words on the viewer's right. */
export const shoulderFrame = { left: -100, top: -12, width: 290, height: 236 } as const;
