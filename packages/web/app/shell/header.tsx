import { Link, NavLink } from "react-router";
import { hrefIn } from "../../src/public/public-path.ts";
import type { Role } from "../../src/services.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { Back } from "./back.tsx";
import { MenuLink } from "./menu-link.tsx";
import { shellMessages } from "./messages.ts";
import { destinationsFor } from "./navigation.ts";

interface HeaderProps {
  readonly viewer: { readonly name: string; readonly role: Role } | null;
}

/** More entries than this are folded away on a small screen. */
const fewEntries = 5;

export function Header({ viewer }: HeaderProps) {
  return (
    <header className="header">
      <Wordmark />
      <Menu viewer={viewer} />
      <div className="header-end">
        {viewer && <span className="header-name">{viewer.name}</span>}
        <SignInOrOut viewer={viewer} />
        <LanguageSwitch />
      </div>
    </header>
  );
}

function Wordmark() {
  const text = useMessages(shellMessages);
  return (
    <Link className="wordmark" to={hrefIn(useLocale(), "/")} reloadDocument>
      Pin
      <span className="wordmark-dot" aria-hidden="true">
        ·
      </span>
      point
      <span className="unseen">{text.home}</span>
    </Link>
  );
}

/** A long menu opens over the page on a small screen, by the browser's own means: it needs no script. */
function Menu({ viewer }: HeaderProps) {
  const text = useMessages(shellMessages);
  const destinations = destinationsFor(viewer?.role ?? null);
  const folds = destinations.length > fewEntries;
  return (
    <>
      {folds && (
        <button type="button" className="menu-link menu-open" popoverTarget="menu">
          {text.open}
        </button>
      )}
      <nav id="menu" className="menu" aria-label={text.menu} {...(folds && { popover: "auto" as const })}>
        {destinations.map((destination) => (
          <MenuLink key={destination.to} className="menu-link" {...destination} />
        ))}
      </nav>
    </>
  );
}

function SignInOrOut({ viewer }: HeaderProps) {
  const text = useMessages(shellMessages);
  return (
    <NavLink className="menu-link" to={viewer ? "/sign-out" : "/sign-in"}>
      {viewer ? text.signOut : text.signIn}
    </NavLink>
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
