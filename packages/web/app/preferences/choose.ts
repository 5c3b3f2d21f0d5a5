import { data, redirect } from "react-router";
import { isLocale, isTheme } from "../../src/locale.ts";
import { inLanguage } from "../../src/public/public-path.ts";
import { localPath } from "../form/local-path.ts";
import type { Route } from "./+types/choose.ts";

const aYear = 365 * 24 * 3600;
const cookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax; HttpOnly`;

/** Keeps the language or the theme a person chose, and goes back to where they were. */
export const action = async ({ request }: Route.ActionArgs) => {
  const form = await request.formData();
  const headers = new Headers();
  const locale = form.get("locale");
  const theme = form.get("theme");
  if (isLocale(locale)) headers.append("set-cookie", cookie("locale", locale));
  if (isTheme(theme)) headers.append("set-cookie", cookie("theme", theme));
  const back = localPath(form.get("back"));
  throw redirect(isLocale(locale) ? inLanguage(back, locale) : back, { headers });
};

/** There is nothing to look at here. */
export const loader = () => {
  throw data(null, { status: 404 });
};
