/** The most letters of a reason, as the platform bounds it. */
export const mostOfReason = 600;
