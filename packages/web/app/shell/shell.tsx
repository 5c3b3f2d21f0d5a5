import type { ReactNode } from "react";
import { Link, NavLink, useLocation } from "react-router";
import type { Theme } from "../../src/locale.ts";
import type { Role } from "../../src/services.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { shellMessages } from "./messages.ts";
import { destinationsFor } from "./navigation.ts";

interface ShellProps {
  readonly viewer: { readonly name: string; readonly role: Role } | null;
  readonly demo: boolean;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** Header, page and footer. The page fills `main`. */
export function Shell({ viewer, demo, theme, children }: ShellProps) {
  const text = useMessages(shellMessages);
  return (
    <>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <Header viewer={viewer} />
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
      <Footer demo={demo} theme={theme} />
    </>
  );
}

function Header({ viewer }: Pick<ShellProps, "viewer">) {
  const text = useMessages(shellMessages);
  return (
    <header className="header">
      <Link className="wordmark" to="/">
        Pin
        <span className="wordmark-dot" aria-hidden="true">
          ·
        </span>
        point
        <span className="unseen">{text.home}</span>
      </Link>
      <nav className="menu" aria-label={text.menu}>
        {destinationsFor(viewer?.role ?? null).map(({ to, label }) => (
          <NavLink key={to} className="menu-link" to={to}>
            {text[label]}
          </NavLink>
        ))}
      </nav>
      <div className="header-end">
        {viewer && <span className="header-name">{viewer.name}</span>}
        <NavLink className="menu-link" to={viewer ? "/sign-out" : "/sign-in"}>
          {viewer ? text.signOut : text.signIn}
        </NavLink>
        <LanguageSwitch />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const text = useMessages(shellMessages);
  const other = useLocale() === "en" ? "es" : "en";
  return (
    <form method="post" action="/preferences">
      <Back />
      <button className="menu-link" type="submit" name="locale" value={other} lang={other}>
        {text.otherLanguage}
      </button>
    </form>
  );
}

function Back() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="back" value={pathname + search} />;
}

function Footer({ demo, theme }: Pick<ShellProps, "demo" | "theme">) {
  const text = useMessages(shellMessages);
  const choices = [
    ["auto", text.themeAuto],
    ["light", text.themeLight],
    ["dark", text.themeDark],
  ] as const;
  return (
    <footer className="footer">
      <div className="footer-words">
        <p>{text.emergency}</p>
        {demo ? <p>{text.demo}</p> : <p>{text.purpose}</p>}
      </div>
      <form className="theme" method="post" action="/preferences">
        <Back />
        <fieldset className="theme-choices">
          <legend className="theme-legend">{text.theme}</legend>
          {choices.map(([value, label]) => (
            <button
              key={value}
              className="theme-choice"
              type="submit"
              name="theme"
              value={value}
              aria-pressed={theme === value}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </form>
    </footer>
  );
}
