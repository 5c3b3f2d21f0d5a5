import type { ReferralRow } from "@pinpoint/platform";
import type { Locale } from "../../locale.ts";

export interface ReferralLine {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly sent: string;
  readonly state: "new" | "accepted" | "declined";
  /** Who decided, and when; null while it is new. */
  readonly decided: { readonly by: string; readonly at: string } | null;
}

/** Instants as the practice reads them, where its server stands. */
export const atText = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));

/** The list in two parts: those that wait for somebody, and those that were answered. */
export const referralList = (rows: readonly ReferralRow[], locale: Locale) => {
  const lines = rows.map(
    ({ id, number, name, sentAt, decision }): ReferralLine => ({
      id,
      number,
      name,
      sent: atText(sentAt, locale),
      state: decision?.state ?? "new",
      decided: decision && { by: decision.name, at: atText(decision.at, locale) },
    }),
  );
  return {
    waiting: lines.filter(({ state }) => state === "new"),
    answered: lines.filter(({ state }) => state !== "new"),
  };
};
