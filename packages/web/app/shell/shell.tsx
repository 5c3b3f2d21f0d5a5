import type { ReactNode } from "react";
import type { Theme } from "../../src/locale.ts";
import type { Role } from "../../src/services.ts";
import { useMessages } from "../language/messages.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { shellMessages } from "./messages.ts";

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
