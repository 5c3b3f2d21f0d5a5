/** The patient's left hip from the front, with room for words on the viewer's right. */
export const hipFrame = { left: 36, top: 1330, width: 310, height: 240 } as const;
