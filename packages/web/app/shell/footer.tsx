import type { Theme } from "../../src/locale.ts";
import { useMessages } from "../language/messages.ts";
import { Back } from "./back.tsx";
import { MenuLink } from "./menu-link.tsx";
import { shellMessages } from "./messages.ts";
import { footDestinations } from "./navigation.ts";

interface FooterProps {
  readonly demo: boolean;
  readonly theme: Theme;
}

export function Footer({ demo, theme }: FooterProps) {
  const text = useMessages(shellMessages);
  return (
    <footer className="footer">
      <nav className="footer-links" aria-label={text.foot}>
        {footDestinations.map((destination) => (
          <MenuLink key={destination.to} className="footer-link" {...destination} />
        ))}
      </nav>
      <div className="footer-words">
        <p>{text.emergency}</p>
        {demo ? <p>{text.demo}</p> : <p>{text.purpose}</p>}
      </div>
      <ThemeSwitch theme={theme} />
    </footer>
  );
}

function ThemeSwitch({ theme }: Pick<FooterProps, "theme">) {
  const text = useMessages(shellMessages);
  const choices = [
    ["auto", text.themeAuto],
    ["light", text.themeLight],
    ["dark", text.themeDark],
  ] as const;
  return (
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
  );
}
