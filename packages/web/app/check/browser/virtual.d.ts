declare module "virtual:check-content" {
  /** What the check needs of the medicine in the language of this bundle; put there when the pages are built. */
  export const content: import("../../../src/check/content.ts").CheckContent;
}
