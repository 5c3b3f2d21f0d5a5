import type { AuditRow, Role } from "@pinpoint/platform";

/** One person on one day: how often they read the chart or wrote in it. */
export interface Opening {
  readonly day: string;
  readonly name: string;
  readonly role: string;
  /** The patient themselves. */
  readonly own: boolean;
  readonly read: number;
  readonly wrote: number;
}

const most = 40;

/** Who opened the chart, a line a person and day, the newest first; `more` counts the lines left out. */
export const openingsOf = (
  rows: readonly AuditRow[],
  viewer: { readonly userId: string; readonly role: Role },
): { readonly shown: readonly Opening[]; readonly more: number } => {
  const held = new Map<string, Opening>();
  for (const { at, person, name, role, action } of rows) {
    const day = new Date(at).toISOString().slice(0, 10);
    const key = `${day} ${person} ${role}`;
    const one = held.get(key) ?? { day, name, role, own: person === viewer.userId, read: 0, wrote: 0 };
    held.set(key, action === "open" ? { ...one, read: one.read + 1 } : { ...one, wrote: one.wrote + 1 });
  }
  const lines = [...held.values()];
  return { shown: lines.slice(0, most), more: Math.max(0, lines.length - most) };
};
