/**
 * Published tables from a raw sum to the scale a score is kept in. A table belongs to one form of one questionnaire and to no other:
 * items chosen by hand, or another version, have a table of their own or none.
 */

/** Knee and hip, joint replacement forms: raw 0 (no trouble) upward; 100 is the best. */
export const jointTables = {
  "koos-jr": [
    100, 91.975, 84.6, 79.914, 76.332, 73.342, 70.704, 68.284, 65.994, 63.776, 61.583, 59.381, 57.14, 54.84, 52.465,
    50.012, 47.487, 44.905, 42.281, 39.625, 36.931, 34.174, 31.307, 28.251, 24.875, 20.941, 15.939, 8.291, 0,
  ],
  "hoos-jr": [
    100, 92.34, 85.257, 80.55, 76.776, 73.472, 70.426, 67.516, 64.664, 61.815, 58.93, 55.985, 52.965, 49.858, 46.652,
    43.335, 39.902, 36.363, 32.735, 29.009, 25.103, 20.805, 15.633, 8.104, 0,
  ],
} as const satisfies Record<string, readonly number[]>;

/** PROMIS short forms of four items, raw 4 to 20, as T-scores: mean 50, standard deviation 10. */
export const promisTables = {
  "promis-pain-interference": {
    "4a": [41.6, 49.6, 52.0, 53.9, 55.6, 57.1, 58.5, 59.9, 61.2, 62.5, 63.8, 65.2, 66.6, 68.0, 69.7, 71.6, 75.6],
  },
  // Two versions with two tables, which differ in the first decimal.
  "promis-physical-function": {
    "4a-v1": [22.9, 26.9, 29.1, 30.7, 32.1, 33.3, 34.4, 35.6, 36.7, 37.9, 39.1, 40.4, 41.8, 43.4, 45.3, 48.0, 56.9],
    "4a-v2": [22.5, 26.6, 28.9, 30.5, 31.9, 33.2, 34.4, 35.6, 36.7, 37.9, 39.2, 40.5, 41.9, 43.5, 45.5, 48.3, 57.0],
  },
  "promis-sleep": {
    "4a": [32.0, 37.5, 41.1, 43.8, 46.2, 48.4, 50.5, 52.4, 54.3, 56.1, 57.9, 59.8, 61.7, 63.8, 66.0, 68.8, 73.3],
  },
  "promis-depression": {
    "4a": [41.0, 49.0, 51.8, 53.9, 55.7, 57.3, 58.9, 60.5, 62.2, 63.9, 65.7, 67.5, 69.4, 71.2, 73.3, 75.7, 79.4],
  },
  "promis-anxiety": {
    "4a": [40.3, 48.0, 51.2, 53.7, 55.8, 57.7, 59.5, 61.4, 63.4, 65.3, 67.3, 69.3, 71.2, 73.3, 75.4, 77.9, 81.6],
  },
  "promis-fatigue": {
    "4a": [33.7, 39.7, 43.1, 46.0, 48.6, 51.0, 53.1, 55.1, 57.0, 58.8, 60.7, 62.7, 64.6, 66.7, 69.0, 71.6, 75.8],
  },
  "promis-social": {
    "4a": [27.5, 31.8, 34.0, 35.7, 37.3, 38.8, 40.5, 42.3, 44.2, 46.2, 48.1, 50.0, 51.9, 53.7, 55.8, 58.3, 64.2],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly number[]>>>;

/** Standard errors of the T-scores of pain interference 4a, raw 4 to 20; those of the other forms were not found. */
export const painInterferenceErrors = [
  6.1, 2.5, 2.0, 1.9, 1.9, 1.9, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.9, 2.1, 3.7,
] as const;

/** Forms whose table is known. A score names its form, since four answers do not show which form they are of. */
export const promisForms = ["4a", "4a-v1", "4a-v2"] as const;
export type PromisForm = (typeof promisForms)[number];
