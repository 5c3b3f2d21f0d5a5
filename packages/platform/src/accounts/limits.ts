/** Idle end of a session in seconds; each use moves it. */
export const idleSeconds = 900;

/** Shorter ones are guessed; longer ones only cost the server time. */
export const passwordLength = { least: 12, most: 128 } as const;
