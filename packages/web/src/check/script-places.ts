/** Where the built scripts of the check are, by the names their content gave them. */
export interface CheckScriptPlaces {
  readonly door: string;
  readonly bundle: string;
}
