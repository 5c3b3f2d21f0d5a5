/** A link to an entry of the story on the same page. */
export interface EntryLink {
  readonly id: string;
  readonly title: string;
}

/** Links to the entries a statement rests on, each once; an entry the story does not show is left out. */
export const entryLinks = (ids: readonly string[], titles: Readonly<Record<string, string>>): readonly EntryLink[] =>
  [...new Set(ids)].flatMap((id) => {
    const title = titles[id];
    return title === undefined ? [] : [{ id, title }];
  });
