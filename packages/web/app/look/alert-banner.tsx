import { type ReactNode, useId } from "react";
import { useMessages } from "../language/messages.ts";
import { lookMessages } from "./messages.ts";

interface AlertBannerProps {
  readonly level: "emergency" | "same-day" | "two-weeks";
  readonly title: string;
  /** What to do, and why. */
  readonly children?: ReactNode;
}

const words = { emergency: "emergency", "same-day": "sameDay", "two-weeks": "twoWeeks" } as const;

/** Something that must be acted on, and by when. Red is used for nothing else. */
export function AlertBanner({ level, title, children }: AlertBannerProps) {
  const id = useId();
  const text = useMessages(lookMessages);
  return (
    <section className={`alert alert-${level}`} aria-labelledby={id}>
      <p className="alert-level">{text[words[level]]}</p>
      <h2 className="alert-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
