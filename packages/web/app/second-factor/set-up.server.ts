import type { Services } from "@pinpoint/web/context";
import { z } from "zod";
import { askAccounts } from "../sign-in/accounts-call.server.ts";

const enabled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** What a person puts into the authenticator app, and the codes for the day the phone is lost. */
export interface NewFactor {
  /** The link that a phone opens with its authenticator app. */
  readonly uri: string;
  /** The same secret to be typed by hand. */
  readonly secret: string;
  readonly backupCodes: readonly string[];
}

/** The secret in a link of an authenticator app; undefined when it is no such link. */
export const secretIn = (uri: string): string | undefined => {
  const link = URL.canParse(uri) ? new URL(uri) : undefined;
  const secret = link?.protocol === "otpauth:" ? link.searchParams.get("secret") : null;
  return secret ?? undefined;
};

/** Makes a new second factor after the password was given once more; it counts only when its first code was right. */
export const makeFactor = async (
  services: Services,
  request: Request,
  from: string,
  password: string,
): Promise<NewFactor | undefined> => {
  const answer = await askAccounts(services, request, from, "/two-factor/enable", { password });
  const read = enabled.safeParse(answer.ok ? await answer.json() : undefined);
  const secret = read.success ? secretIn(read.data.totpURI) : undefined;
  if (!read.success || secret === undefined) return undefined;
  return { uri: read.data.totpURI, secret, backupCodes: read.data.backupCodes };
};
