/** The most letters of each field, as the platform bounds them; written again so that a page need not load the platform. */
export const visitLimits = { name: 120, contact: 200, words: 600 } as const;
